package io.rongqiao.scoring.scorecard.fitted;

import java.util.Random;

/** Rows dealt into folds, the bad and the good apart; the same rows are dealt the same way. */
final class Folds {

  private final int[] foldOf;
  private final int count;

  private Folds(int[] foldOf, int count) {
    this.foldOf = foldOf;
    this.count = count;
  }

  static Folds deal(boolean[] bad, int count, long seed) {
    int[] order = new int[bad.length];
    for (int row = 0; row < order.length; row++) {
      order[row] = row;
    }
    Random random = new Random(seed);
    for (int last = order.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int held = order[last];
      order[last] = order[other];
      order[other] = held;
    }
    int[] foldOf = new int[bad.length];
    int bads = 0;
    int goods = 0;
    for (int row : order) {
      foldOf[row] = bad[row] ? bads++ % count : count - 1 - goods++ % count;
    }
    return new Folds(foldOf, count);
  }

  int count() {
    return count;
  }

  /** The rows of a fold, or all others, ascending. */
  int[] rows(int fold, boolean inside) {
    int size = 0;
    for (int one : foldOf) {
      size += (one == fold) == inside ? 1 : 0;
    }
    int[] rows = new int[size];
    int next = 0;
    for (int row = 0; row < foldOf.length; row++) {
      if ((foldOf[row] == fold) == inside) {
        rows[next++] = row;
      }
    }
    return rows;
  }
}
