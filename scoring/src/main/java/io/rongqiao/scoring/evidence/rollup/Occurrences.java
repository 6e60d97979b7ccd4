package io.rongqiao.scoring.evidence.rollup;

/**
 * Counts how often each fingerprint has occurred, in twelve bytes each. It holds up to a stated
 * number of them and then says that it is full, so that a delivery of any size keeps to its memory.
 */
public final class Occurrences {

  /** The answer of a full table. */
  public static final int FULL = -1;

  private final int most;
  private long[] fingerprints = new long[1 << 16];
  private int[] counts = new int[1 << 16];
  private int size;

  public Occurrences(int most) {
    this.most = most;
  }

  /** How often the fingerprint occurred before; {@link #FULL} if there is no room to know. */
  public int next(long fingerprint) {
    if (size * 2 >= counts.length) {
      if (size >= most) {
        return FULL;
      }
      grow();
    }
    int slot = slot(fingerprint);
    if (counts[slot] == 0) {
      fingerprints[slot] = fingerprint;
      size++;
    }
    return counts[slot]++;
  }

  private int slot(long fingerprint) {
    int mask = counts.length - 1;
    int slot = (int) fingerprint & mask;
    while (counts[slot] != 0 && fingerprints[slot] != fingerprint) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] known = fingerprints;
    int[] before = counts;
    fingerprints = new long[known.length * 2];
    counts = new int[before.length * 2];
    for (int i = 0; i < known.length; i++) {
      if (before[i] != 0) {
        int slot = slot(known[i]);
        fingerprints[slot] = known[i];
        counts[slot] = before[i];
      }
    }
  }
}
