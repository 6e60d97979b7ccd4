package io.rongqiao.scoring.defaultrisk;

import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Parts of a sample that are held out in turn, each with its share of the bad rows. */
public final class Folds {

  private static final long SEED = 20_191_012;

  /** From so many rows on, holding one part out once tells enough. */
  private static final int MANY_ROWS = 20_000;

  private static final int PARTS = 5;

  private Folds() {}

  /** One part: which rows are seen and which are held out. */
  public record Fold(List<Integer> seen, List<Integer> held) {

    public Fold {
      seen = List.copyOf(seen);
      held = List.copyOf(held);
    }

    static int[] places(List<Integer> rows) {
      return rows.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** Five parts of a small sample; of a large one the first of them only. */
  public static List<Fold> of(LabelledPortfolio sample) {
    int[] part = parts(sample);
    return IntStream.range(0, sample.rows() < MANY_ROWS ? PARTS : 1)
        .mapToObj(number -> new Fold(rows(part, number, false), rows(part, number, true)))
        .toList();
  }

  private static List<Integer> rows(int[] part, int number, boolean held) {
    return IntStream.range(0, part.length)
        .filter(row -> (part[row] == number) == held)
        .boxed()
        .toList();
  }

  private static int[] parts(LabelledPortfolio sample) {
    int[] part = new int[sample.rows()];
    var random = new SplittableRandom(SEED);
    for (boolean bad : new boolean[] {true, false}) {
      List<Integer> rows = new ArrayList<>();
      for (int row = 0; row < part.length; row++) {
        if (sample.isBad(row) == bad) {
          rows.add(row);
        }
      }
      for (int next = rows.size() - 1; next >= 0; next--) {
        int other = random.nextInt(next + 1);
        part[rows.get(other)] = next % PARTS;
        rows.set(other, rows.get(next));
      }
    }
    return part;
  }
}
