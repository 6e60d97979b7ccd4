package io.rongqiao.scoring.evidence.rollup;

import java.util.Arrays;

/** Sums of invoices by enterprise and {@link MonthKey}, in hundredths. */
public final class InvoiceMonths {

  /** How many sums stand beside one another for each month. */
  private static final int FIGURES = 9;

  private static final int COUNT = 0;
  private static final int REDS = 1;
  private static final int VOIDS = 2;
  private static final int NET = 3;
  private static final int TAX = 4;
  private static final int GROSS = 5;
  private static final int RED_GROSS = 6;
  private static final int VOIDED_GROSS = 7;
  private static final int COUNTERPARTIES = 8;

  private int size;
  private int[] slots = new int[1 << 12];
  private long[] enterprises = new long[1 << 11];
  private long[] keys = new long[1 << 11];
  private long[] figures = new long[FIGURES << 11];
  private int last = -1;

  /** Forgets everything; the memory stays. */
  public void clear() {
    Arrays.fill(slots, 0);
    Arrays.fill(figures, 0, size * FIGURES, 0);
    size = 0;
    last = -1;
  }

  public int size() {
    return size;
  }

  /**
   * The place of a month, made on first mention. Invoices come in runs, so the last one is tried
   * first.
   */
  public int place(long enterprise, long key) {
    if (last >= 0 && keys[last] == key && enterprises[last] == enterprise) {
      return last;
    }
    int mask = slots.length - 1;
    int slot = (int) MonthKey.hash(enterprise, key) & mask;
    while (slots[slot] != 0) {
      int found = slots[slot] - 1;
      if (keys[found] == key && enterprises[found] == enterprise) {
        last = found;
        return found;
      }
      slot = slot + 1 & mask;
    }
    return add(slot, enterprise, key);
  }

  /** Adds ({@code sign} 1) or takes off (-1) an invoice that is not void. */
  public void valid(int place, int sign, boolean red, long net, long tax, long gross) {
    int at = place * FIGURES;
    figures[at + COUNT] += sign;
    figures[at + NET] += sign * net;
    figures[at + TAX] += sign * tax;
    figures[at + GROSS] += sign * gross;
    if (red) {
      figures[at + REDS] += sign;
      figures[at + RED_GROSS] += sign * gross;
    }
  }

  /** Adds a void invoice. */
  public void voided(int place, long gross) {
    figures[place * FIGURES + VOIDS]++;
    figures[place * FIGURES + VOIDED_GROSS] += gross;
  }

  /** Counts one more counterparty. */
  public void counterparty(int place) {
    figures[place * FIGURES + COUNTERPARTIES]++;
  }

  public long enterprise(int place) {
    return enterprises[place];
  }

  public long key(int place) {
    return keys[place];
  }

  public long count(int place) {
    return figures[place * FIGURES + COUNT];
  }

  public long reds(int place) {
    return figures[place * FIGURES + REDS];
  }

  public long voids(int place) {
    return figures[place * FIGURES + VOIDS];
  }

  public long net(int place) {
    return figures[place * FIGURES + NET];
  }

  public long tax(int place) {
    return figures[place * FIGURES + TAX];
  }

  public long gross(int place) {
    return figures[place * FIGURES + GROSS];
  }

  public long redGross(int place) {
    return figures[place * FIGURES + RED_GROSS];
  }

  public long voidedGross(int place) {
    return figures[place * FIGURES + VOIDED_GROSS];
  }

  public long counterparties(int place) {
    return figures[place * FIGURES + COUNTERPARTIES];
  }

  private int add(int slot, long enterprise, long key) {
    if (size == keys.length) {
      grow();
      return place(enterprise, key);
    }
    enterprises[size] = enterprise;
    keys[size] = key;
    slots[slot] = size + 1;
    last = size;
    return size++;
  }

  private void grow() {
    int room = keys.length * 2;
    enterprises = Arrays.copyOf(enterprises, room);
    keys = Arrays.copyOf(keys, room);
    figures = Arrays.copyOf(figures, room * FIGURES);
    slots = new int[room * 2];
    int mask = slots.length - 1;
    for (int place = 0; place < size; place++) {
      int slot = (int) MonthKey.hash(enterprises[place], keys[place]) & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = place + 1;
    }
  }
}
