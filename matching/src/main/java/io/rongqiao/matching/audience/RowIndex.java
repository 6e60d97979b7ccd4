package io.rongqiao.matching.audience;

/**
 * From an enterprise's key to its row: open addressing in two arrays, since a map of objects would
 * take more room than the columns. Keys are positive, so 0 is an empty place.
 */
final class RowIndex {

  private static final int FIRST_PLACES = 64;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[FIRST_PLACES];
  private int[] rows = new int[FIRST_PLACES];
  private int size;

  int size() {
    return size;
  }

  long bytes() {
    return (long) keys.length * (Long.BYTES + Integer.BYTES);
  }

  /** The row of the key, or -1. */
  int find(long key) {
    int place = place(key);
    return keys[place] == key ? rows[place] : -1;
  }

  void put(long key, int row) {
    int place = place(key);
    if (keys[place] == 0) {
      keys[place] = key;
      size++;
    }
    rows[place] = row;
    if (size * 3L > keys.length * 2L) {
      grow();
    }
  }

  /** Forgets the key and returns its row, or -1 if it had none. */
  int remove(long key) {
    int place = place(key);
    if (keys[place] != key) {
      return -1;
    }
    int row = rows[place];
    size--;
    closeGap(place);
    return row;
  }

  /** Where the key is, or the empty place where it would be. */
  private int place(long key) {
    int mask = keys.length - 1;
    int place = home(key);
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private int home(long key) {
    return (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
  }

  /** Moves back whatever only stands further on because the gap was taken (Knuth 6.4, R). */
  private void closeGap(int gap) {
    int mask = keys.length - 1;
    int hole = gap;
    int place = (gap + 1) & mask;
    while (keys[place] != 0) {
      int distance = (place - home(keys[place])) & mask;
      if (distance >= ((place - hole) & mask)) {
        keys[hole] = keys[place];
        rows[hole] = rows[place];
        hole = place;
      }
      place = (place + 1) & mask;
    }
    keys[hole] = 0;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new int[keys.length];
    for (int place = 0; place < oldKeys.length; place++) {
      if (oldKeys[place] != 0) {
        int found = place(oldKeys[place]);
        keys[found] = oldKeys[place];
        rows[found] = oldRows[place];
      }
    }
  }
}
