package io.rongqiao.matching.audience;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link RangeTest} as many rows at a time as the processor compares at once. */
record WideRangeTest() implements RangeTest {

  private static final VectorSpecies<Integer> SPECIES = IntVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  @Override
  public int restrict(int[] column, int from, int span, long[] mask) {
    IntVector lowest = IntVector.broadcast(SPECIES, from);
    IntVector width = IntVector.broadcast(SPECIES, span);
    int words = 0;
    for (int word = 0; word < mask.length; word++) {
      long before = mask[word];
      if (before != 0) {
        long within = 0;
        for (int lane = 0; lane < Long.SIZE; lane += LANES) {
          within |=
              IntVector.fromArray(SPECIES, column, word * Long.SIZE + lane)
                      .sub(lowest)
                      .compare(VectorOperators.ULE, width)
                      .toLong()
                  << lane;
        }
        mask[word] = before & within;
        words++;
      }
    }
    return words * Long.SIZE;
  }
}
