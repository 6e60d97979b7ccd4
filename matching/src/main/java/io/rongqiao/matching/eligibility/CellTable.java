package io.rongqiao.matching.eligibility;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * For each cell of one subject, the requirements that a value in it leaves unmet and the rules that
 * fail by them.
 *
 * <p>Neighbouring cells differ in a few requirements only. So cells are kept in blocks: what is
 * unmet in every cell of a block stands once, as words to be copied, and each cell lists what it
 * adds. With ten thousand products and a threshold of its own for each, a cell then takes some
 * hundred bytes instead of some thousand.
 */
final class CellTable {

  /** Tables up to this many words keep a block for each cell: copying beats listing. */
  private static final int SMALL = 1 << 13;

  private static final int SHIFT = 5;

  private final int firstWord;
  private final int words;
  private final int stride;
  private final int shift;
  private final boolean isNarrow;
  private final long[] blocks;
  private final int[] addedFrom;
  private final int[] added;
  private final int[] ruleOf;

  /**
   * @param firstWord where the words of this subject begin among those of all subjects
   * @param missing what is unmet when nothing is known
   * @param cells what is unmet in each cell of values, in order
   * @param ruleOf for each requirement the rule that fails by it, or {@code rules} if none does
   */
  CellTable(int firstWord, BitSet missing, List<BitSet> cells, int[] ruleOf, int rules) {
    this.firstWord = firstWord;
    this.words = PredicateIndex.wordsFor(ruleOf.length);
    this.stride = words + PredicateIndex.wordsFor(rules);
    this.shift = (cells.size() + 1) * stride <= SMALL ? 0 : SHIFT;
    this.isNarrow = shift == 0 && words == 1 && stride == 2;
    this.ruleOf = ruleOf;
    int size = 1 << shift;
    int count = 1 + (cells.size() + size - 1) / size;
    this.blocks = new long[count * stride];
    this.addedFrom = new int[cells.size() + size + 1];
    int[][] additions = new int[cells.size() + size][];
    store(0, missing, rules);
    Arrays.fill(additions, 0, size, new int[0]);
    for (int block = 1; block < count; block++) {
      int from = (block - 1) * size;
      List<BitSet> members = cells.subList(from, Math.min(from + size, cells.size()));
      BitSet common = (BitSet) members.getFirst().clone();
      members.forEach(common::and);
      store(block, common, rules);
      for (int i = 0; i < members.size(); i++) {
        BitSet more = (BitSet) members.get(i).clone();
        more.andNot(common);
        additions[size + from + i] = more.stream().toArray();
      }
    }
    for (int cell = 0; cell < additions.length; cell++) {
      addedFrom[cell + 1] = addedFrom[cell] + additions[cell].length;
    }
    this.added = Arrays.stream(additions).flatMapToInt(Arrays::stream).toArray();
  }

  private void store(int block, BitSet unmet, int rules) {
    long[] set = unmet.toLongArray();
    System.arraycopy(set, 0, blocks, block * stride, set.length);
    unmet.stream()
        .map(requirement -> ruleOf[requirement])
        .filter(rule -> rule < rules)
        .forEach(rule -> blocks[block * stride + words + (rule >> 6)] |= 1L << rule);
  }

  /**
   * Marks what the cell of that number leaves unmet.
   *
   * @param cell how many cells of values begin at or before the value; 0 if nothing is known
   */
  void mark(int cell, long[] unmet, long[] failing) {
    if (isNarrow) {
      unmet[firstWord] = blocks[2 * cell];
      failing[0] |= blocks[2 * cell + 1];
      return;
    }
    int numbered = cell + (1 << shift) - 1;
    int at = (numbered >> shift) * stride;
    for (int word = 0; word < words; word++) {
      unmet[firstWord + word] = blocks[at + word];
    }
    int rulesAt = at + words;
    int ruleWords = stride - words;
    for (int word = 0; word < ruleWords; word++) {
      failing[word] |= blocks[rulesAt + word];
    }
    int end = addedFrom[numbered + 1];
    for (int i = addedFrom[numbered]; i < end; i++) {
      int requirement = added[i];
      unmet[firstWord + (requirement >> 6)] |= 1L << requirement;
      int rule = ruleOf[requirement];
      failing[rule >> 6] |= 1L << rule;
    }
  }
}
