package io.rongqiao.scoring.defaultrisk.tree;

/**
 * Rows and splits as integers that compare without a branch. A float becomes an integer of the same
 * order; a row carries every value twice, once with a missing value as the largest integer and once
 * as the smallest, and a split reads the copy that sends a missing value its way. One long holds
 * the split: the largest key that stays below in the upper half, the place to read in the lower.
 */
final class SplitCode {

  private SplitCode() {}

  /** A split that nothing passes, to fill a tree up. */
  static final long ALWAYS_BELOW = (long) Integer.MAX_VALUE << 32;

  static long of(TreeNode.Split split) {
    int place = 2 * split.feature() + (split.missingBelow() ? 1 : 0);
    return (long) (key(split.threshold()) - 1) << 32 | place;
  }

  /** The row twice over: feature {@code f} at {@code 2f} and {@code 2f + 1}. */
  static int[] keys(float[] row) {
    int[] keys = new int[2 * row.length];
    for (int feature = 0; feature < row.length; feature++) {
      float value = row[feature];
      boolean missing = Float.isNaN(value);
      int key = key(value);
      keys[2 * feature] = missing ? Integer.MAX_VALUE : key;
      keys[2 * feature + 1] = missing ? Integer.MIN_VALUE : key;
    }
    return keys;
  }

  /** 1 if the row goes to the split's rest, 0 if it stays below. */
  static int step(long split, int[] keys) {
    return (int) (((split >> 32) - keys[(int) split]) >>> 63);
  }

  /** An integer that lies to others as the float does; both zeros are one. */
  private static int key(float value) {
    int bits = Float.floatToRawIntBits(value + 0f);
    return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
  }
}
