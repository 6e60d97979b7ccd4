package io.rongqiao.matching.allocation;

import java.util.Arrays;

/**
 * Requests with their candidates, and the quotas that the candidates draw on, in flat arrays:
 * requests own consecutive candidates, candidates own consecutive uses. Values and amounts are
 * whole units (fen), so that sums are exact.
 *
 * <p>A candidate that can never help, because it is worth nothing or alone exceeds a quota, is left
 * out when the problem is built; {@link #labelOf} still gives the place it was listed at.
 */
public final class AllocationProblem {

  final long[] capacities;
  final int[] firstCandidate;
  final int[] labels;
  final long[] values;
  final int[] firstUse;
  final int[] usedQuotas;
  final long[] usedAmounts;

  private AllocationProblem(Builder builder) {
    capacities = builder.capacities;
    firstCandidate = Arrays.copyOf(builder.firstCandidate, builder.requests + 1);
    firstCandidate[builder.requests] = builder.candidates;
    labels = Arrays.copyOf(builder.labels, builder.candidates);
    values = Arrays.copyOf(builder.values, builder.candidates);
    firstUse = Arrays.copyOf(builder.firstUse, builder.candidates + 1);
    firstUse[builder.candidates] = builder.uses;
    usedQuotas = Arrays.copyOf(builder.usedQuotas, builder.uses);
    usedAmounts = Arrays.copyOf(builder.usedAmounts, builder.uses);
  }

  /** Starts a problem with quotas of these capacities. */
  public static Builder withCapacities(long... capacities) {
    return new Builder(capacities.clone());
  }

  public int requests() {
    return firstCandidate.length - 1;
  }

  public int quotas() {
    return capacities.length;
  }

  /** How many candidates are worth looking at. */
  public int candidates() {
    return values.length;
  }

  /** What the requests would be worth together if no quota bound: no allocation is worth more. */
  long valueWithoutQuotas() {
    long sum = 0;
    for (int request = 0; request < requests(); request++) {
      long best = 0;
      for (int own = firstCandidate[request]; own < firstCandidate[request + 1]; own++) {
        best = Math.max(best, values[own]);
      }
      sum = Math.addExact(sum, best);
    }
    return sum;
  }

  /** The place of {@code candidate} among those listed for its request, the first being 0. */
  int labelOf(int candidate) {
    return labels[candidate];
  }

  /** The value of {@code candidate} less what its uses cost at {@code prices}. */
  double reducedValue(int candidate, double[] prices) {
    double reduced = values[candidate];
    for (int use = firstUse[candidate]; use < firstUse[candidate + 1]; use++) {
      reduced -= usedAmounts[use] * prices[usedQuotas[use]];
    }
    return reduced;
  }

  /**
   * Some requests on their own, with the room that {@code assignment} leaves; a candidate's label
   * is its place among those of its request here.
   */
  AllocationProblem rest(int[] some, Assignment assignment) {
    long[] room = new long[quotas()];
    for (int quota = 0; quota < room.length; quota++) {
      room[quota] = assignment.left(quota);
    }
    Builder rest = new Builder(room);
    for (int request : some) {
      rest.request();
      for (int own = firstCandidate[request]; own < firstCandidate[request + 1]; own++) {
        rest.candidate(
            values[own],
            Arrays.copyOfRange(usedQuotas, firstUse[own], firstUse[own + 1]),
            Arrays.copyOfRange(usedAmounts, firstUse[own], firstUse[own + 1]));
      }
    }
    return rest.build();
  }

  /** The candidate of {@code request} here that {@code candidate} is in {@code rest}. */
  int candidateOf(int request, AllocationProblem rest, int candidate) {
    return candidate == Assignment.NONE
        ? Assignment.NONE
        : firstCandidate[request] + rest.labelOf(candidate);
  }

  /** Takes requests one after the other, each with its candidates. */
  public static final class Builder {

    private static final int ROOM = 64;

    private final long[] capacities;
    private int[] firstCandidate = new int[ROOM];
    private int[] labels = new int[ROOM];
    private long[] values = new long[ROOM];
    private int[] firstUse = new int[ROOM];
    private int[] usedQuotas = new int[ROOM];
    private long[] usedAmounts = new long[ROOM];
    private int requests;
    private int candidates;
    private int uses;
    private int listed;

    private Builder(long[] capacities) {
      for (long capacity : capacities) {
        if (capacity < 0) {
          throw new IllegalArgumentException("A capacity of %d".formatted(capacity));
        }
      }
      this.capacities = capacities;
    }

    /** Opens the next request; candidates that follow are its own. */
    public Builder request() {
      if (requests + 1 == firstCandidate.length) {
        firstCandidate = Arrays.copyOf(firstCandidate, 2 * requests + 2);
      }
      firstCandidate[requests++] = candidates;
      listed = 0;
      return this;
    }

    /**
     * Lists a candidate of the request last opened.
     *
     * @param value what it is worth to grant it
     * @param quotas the quotas it draws on, none twice
     * @param amounts how much of each
     */
    public Builder candidate(long value, int[] quotas, long[] amounts) {
      if (requests == 0 || quotas.length != amounts.length) {
        throw new IllegalArgumentException("A candidate needs a request, and an amount per quota");
      }
      int label = listed++;
      if (canHelp(value, quotas, amounts)) {
        makeRoom(quotas.length);
        labels[candidates] = label;
        values[candidates] = value;
        firstUse[candidates++] = uses;
        for (int use = 0; use < quotas.length; use++) {
          add(quotas[use], amounts[use]);
        }
      }
      return this;
    }

    private void add(int quota, long amount) {
      if (amount > 0) {
        usedQuotas[uses] = quota;
        usedAmounts[uses++] = amount;
      }
    }

    public AllocationProblem build() {
      return new AllocationProblem(this);
    }

    private boolean canHelp(long value, int[] quotas, long[] amounts) {
      boolean fits = true;
      for (int use = 0; use < quotas.length; use++) {
        if (amounts[use] < 0) {
          throw new IllegalArgumentException("A use of %d".formatted(amounts[use]));
        }
        fits &= amounts[use] <= capacities[quotas[use]];
      }
      return fits && value > 0;
    }

    private void makeRoom(int more) {
      if (candidates + 1 >= values.length) {
        int room = values.length + values.length / 2;
        labels = Arrays.copyOf(labels, room);
        values = Arrays.copyOf(values, room);
        firstUse = Arrays.copyOf(firstUse, room);
      }
      if (uses + more > usedQuotas.length) {
        int room = uses + more + usedQuotas.length / 2;
        usedQuotas = Arrays.copyOf(usedQuotas, room);
        usedAmounts = Arrays.copyOf(usedAmounts, room);
      }
    }
  }
}
