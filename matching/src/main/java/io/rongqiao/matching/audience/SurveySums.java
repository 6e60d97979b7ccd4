package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums of a {@link Survey} while its blocks go by. */
final class SurveySums {

  private final AudienceLayout layout;
  private final long secret;
  private final List<Sieve> leaves;
  private final Gate gate;
  private final long[][] met;
  private final long[] countable = new long[Block.WORDS];
  private final long[] one;
  private final long[] prints = new long[Block.ROWS];

  private final Sum all = new Sum();
  private final Sum fit = new Sum();
  private final List<Leaf> byLeaf = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();

  SurveySums(Question question, AudienceLayout layout, long secret) {
    this.layout = layout;
    this.secret = secret;
    this.leaves =
        question.leaves().stream().map(it -> Sieve.of(new Formula.Leaf(it), layout)).toList();
    this.gate = Gate.of(question.formula());
    this.met = new long[leaves.size()][Block.WORDS];
    this.one = new long[leaves.size()];
    question.leaves().forEach(leaf -> byLeaf.add(leaf(leaf)));
    for (Code code : layout.codes()) {
      if (Survey.KINDS.containsKey(code.name())) {
        kinds.add(new Kind(code.name(), layout.column(code)));
      }
    }
  }

  private Leaf leaf(Requirement leaf) {
    return Survey.bound(leaf)
        .filter(bound -> layout.column(bound.measure()) >= 0)
        .map(
            bound ->
                new Leaf(
                    layout.column(bound.measure()), PublishedGrid.edges(bound.measure().grid())))
        .orElseGet(() -> new Leaf(-1, new int[0]));
  }

  void add(Block block, int today) {
    block.countable(today, countable);
    if (Sieve.isEmpty(countable)) {
      return;
    }
    for (int leaf = 0; leaf < met.length; leaf++) {
      System.arraycopy(countable, 0, met[leaf], 0, countable.length);
      leaves.get(leaf).restrict(block, met[leaf]);
    }
    for (int row = 0; row < Block.ROWS; row++) {
      prints[row] = print(block.keys[row]);
    }
    for (int word = 0; word < Block.WORDS; word++) {
      if (countable[word] != 0) {
        addWord(block, word);
      }
    }
  }

  private void addWord(Block block, int word) {
    long among = countable[word];
    for (int leaf = 0; leaf < one.length; leaf++) {
      one[leaf] = met[leaf][word];
    }
    int start = word * Long.SIZE;
    all.add(among, start);
    long fitting = gate.meet(one, -1, 0) & among;
    fit.add(fitting, start);
    kinds.forEach(kind -> kind.add(block, fitting, start));
    for (int place = 0; place < one.length; place++) {
      long withAll = gate.meet(one, place, -1) & among;
      long withNone = gate.meet(one, place, 0) & among;
      byLeaf.get(place).add(block, withAll, withNone, start);
    }
  }

  /** A secret number of the enterprise; sums of it are known again and say nothing else. */
  private long print(long key) {
    long mixed = (key + secret) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30) ^ secret) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  SortedMap<String, Tally> cells() {
    SortedMap<String, Tally> cells = new TreeMap<>();
    cells.put(Survey.ALL, all.tally());
    cells.put(Survey.FIT, fit.tally());
    for (int place = 0; place < byLeaf.size(); place++) {
      byLeaf.get(place).into(cells, place);
    }
    kinds.forEach(kind -> kind.into(cells));
    return cells;
  }

  /** How many, and the sum of their secret numbers. */
  private final class Sum {

    private long enterprises;
    private long print;

    void add(long rows, int start) {
      enterprises += Long.bitCount(rows);
      for (long left = rows; left != 0; left &= left - 1) {
        print += prints[start + Long.numberOfTrailingZeros(left)];
      }
    }

    void add(int row) {
      enterprises++;
      print += prints[row];
    }

    Tally tally() {
      return new Tally(enterprises, print);
    }
  }

  /** What hangs on one leaf. */
  private final class Leaf {

    private final Sum withAll = new Sum();
    private final Sum withNone = new Sum();
    private final int column;
    private final int[] edges;
    private final Sum[] bands;

    Leaf(int column, int[] edges) {
      this.column = column;
      this.edges = edges;
      this.bands = new Sum[column < 0 ? 0 : edges.length + 1];
      Arrays.setAll(bands, _ -> new Sum());
    }

    void add(Block block, long met, long unmet, int start) {
      withAll.add(met, start);
      withNone.add(unmet, start);
      if (column < 0) {
        return;
      }
      int[] numbers = block.measures[column];
      for (long left = met & ~unmet; left != 0; left &= left - 1) {
        int row = start + Long.numberOfTrailingZeros(left);
        if (numbers[row] != Grid.MISSING) {
          int found = Arrays.binarySearch(edges, numbers[row]);
          bands[found >= 0 ? found + 1 : -found - 1].add(row);
        }
      }
    }

    void into(Map<String, Tally> cells, int place) {
      cells.put(Survey.when(true, place), withAll.tally());
      cells.put(Survey.when(false, place), withNone.tally());
      for (int band = 0; band < bands.length; band++) {
        cells.put(Survey.band(place, band), bands[band].tally());
      }
    }
  }

  /** Those who fit, by the word of a code. */
  private final class Kind {

    private final String code;
    private final int column;
    private final Map<Short, Sum> byNumber = new HashMap<>();

    Kind(String code, int column) {
      this.code = code;
      this.column = column;
    }

    void add(Block block, long fitting, int start) {
      short[] numbers = block.codes[column];
      for (long left = fitting; left != 0; left &= left - 1) {
        int row = start + Long.numberOfTrailingZeros(left);
        byNumber.computeIfAbsent(numbers[row], _ -> new Sum()).add(row);
      }
    }

    void into(Map<String, Tally> cells) {
      List<String> words = layout.words(column).all();
      byNumber.forEach(
          (number, sum) -> {
            int place = Short.toUnsignedInt(number);
            String word = place == 0 ? "" : Survey.shortened(code, words.get(place - 1));
            cells.merge(Survey.kind(code, word), sum.tally(), Tally::plus);
          });
    }
  }
}
