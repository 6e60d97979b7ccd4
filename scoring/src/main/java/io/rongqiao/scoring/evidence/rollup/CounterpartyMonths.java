package io.rongqiao.scoring.evidence.rollup;

import java.util.Arrays;

/** Sums of valid invoices by enterprise, {@link MonthKey} and counterparty, in hundredths. */
public final class CounterpartyMonths {

  private int size;
  private int[] slots = new int[1 << 15];
  private long[] hashes = new long[1 << 14];
  private long[] enterprises = new long[1 << 14];
  private long[] keys = new long[1 << 14];
  private long[] counts = new long[1 << 14];
  private long[] grosses = new long[1 << 14];
  private int[] nameEnds = new int[1 << 14];
  private byte[] names = new byte[1 << 18];

  /** Forgets everything; the memory stays. */
  public void clear() {
    Arrays.fill(slots, 0);
    size = 0;
  }

  public int size() {
    return size;
  }

  /**
   * Adds ({@code sign} 1) or takes off (-1) an invoice; true when the counterparty is new to the
   * month. The name stands in {@code bytes} from {@code start} to {@code end}.
   */
  public boolean add(
      long enterprise, long key, byte[] bytes, int start, int end, int sign, long gross) {
    long hash = hash(enterprise, key, bytes, start, end);
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      int found = slots[slot] - 1;
      if (hashes[found] == hash && isAt(found, enterprise, key, bytes, start, end)) {
        counts[found] += sign;
        grosses[found] += sign * gross;
        return false;
      }
      slot = slot + 1 & mask;
    }
    if (size == keys.length) {
      grow();
      mask = slots.length - 1;
      slot = freeSlot(hash, mask);
    }
    int begin = nameStart(size);
    if (begin + end - start > names.length) {
      names = Arrays.copyOf(names, Math.max(names.length * 2, begin + end - start));
    }
    System.arraycopy(bytes, start, names, begin, end - start);
    nameEnds[size] = begin + end - start;
    hashes[size] = hash;
    enterprises[size] = enterprise;
    keys[size] = key;
    counts[size] = sign;
    grosses[size] = sign * gross;
    slots[slot] = ++size;
    return true;
  }

  public long enterprise(int place) {
    return enterprises[place];
  }

  public long key(int place) {
    return keys[place];
  }

  public long count(int place) {
    return counts[place];
  }

  public long gross(int place) {
    return grosses[place];
  }

  /** The bytes that {@link #nameStart} and {@link #nameEnd} point into. */
  public byte[] names() {
    return names;
  }

  public int nameStart(int place) {
    return place == 0 ? 0 : nameEnds[place - 1];
  }

  public int nameEnd(int place) {
    return nameEnds[place];
  }

  private boolean isAt(int place, long enterprise, long key, byte[] bytes, int start, int end) {
    return keys[place] == key
        && enterprises[place] == enterprise
        && Arrays.equals(names, nameStart(place), nameEnds[place], bytes, start, end);
  }

  private static long hash(long enterprise, long key, byte[] bytes, int start, int end) {
    return MonthKey.mix(MonthKey.hash(enterprise, key) ^ Fingerprint.of(bytes, start, end));
  }

  private int freeSlot(long hash, int mask) {
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int room = keys.length * 2;
    hashes = Arrays.copyOf(hashes, room);
    enterprises = Arrays.copyOf(enterprises, room);
    keys = Arrays.copyOf(keys, room);
    counts = Arrays.copyOf(counts, room);
    grosses = Arrays.copyOf(grosses, room);
    nameEnds = Arrays.copyOf(nameEnds, room);
    slots = new int[room * 2];
    for (int place = 0; place < size; place++) {
      slots[freeSlot(hashes[place], slots.length - 1)] = place + 1;
    }
  }
}
