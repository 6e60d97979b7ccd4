package io.rongqiao.matching.audience;

/** Tells of many rows at once which of their numbers lie in a range. */
interface RangeTest {

  /** The fastest that this Java offers. */
  RangeTest FASTEST = fastest();

  /**
   * Clears the bits of {@code mask}, one for each row of the column, where the number is not at
   * least {@code from} and at most {@code span} above it, all unsigned: one subtraction and one
   * comparison a row. Rows are passed over, 64 together, where none of them has its bit set.
   *
   * @return how many rows were read
   */
  int restrict(int[] column, int from, int span, long[] mask);

  /** Row by row, for a Java that was not started with the Vector API. */
  record Plain() implements RangeTest {

    @Override
    public int restrict(int[] column, int from, int span, long[] mask) {
      int words = 0;
      for (int word = 0; word < mask.length; word++) {
        if (mask[word] != 0) {
          mask[word] &= word(column, word * Long.SIZE, from, span);
          words++;
        }
      }
      return words * Long.SIZE;
    }

    private static long word(int[] column, int start, int from, int span) {
      long word = 0;
      for (int row = 0; row < Long.SIZE; row++) {
        boolean within = Integer.compareUnsigned(column[start + row] - from, span) <= 0;
        word |= (within ? 1L : 0L) << row;
      }
      return word;
    }
  }

  private static RangeTest fastest() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
        ? new WideRangeTest()
        : new Plain();
  }
}
