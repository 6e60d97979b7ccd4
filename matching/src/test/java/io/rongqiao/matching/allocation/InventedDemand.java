package io.rongqiao.matching.allocation;

import java.util.SplittableRandom;

/**
 * Invented requests and quotas like those of a province: each request is wanted by some lenders;
 * each candidate draws on the lender's credit plan, often on a guarantor's capacity, on a limit of
 * the lender's group for the industry and on a programme of the region. Some quotas are scarce,
 * others ample.
 */
final class InventedDemand {

  private static final long YUAN = 100;

  private final SplittableRandom chance;
  private final int requests;
  private final int candidates;
  private final int plans;
  private final int guarantors;
  private final int industries;
  private final int groups;
  private final int regions;

  /** Invents for about that many quotas. */
  InventedDemand(long seed, int requests, int candidates, int quotas) {
    this.chance = new SplittableRandom(seed);
    this.requests = requests;
    this.candidates = candidates;
    this.groups = Math.max(1, quotas / 50);
    this.industries = Math.max(1, quotas / 5 / groups);
    this.guarantors = Math.max(1, quotas / 5);
    this.regions = Math.max(1, quotas / 5);
    this.plans = Math.max(1, quotas - guarantors - regions - industries * groups);
  }

  AllocationProblem problem() {
    long[] capacities = new long[plans + guarantors + industries * groups + regions];
    long asked = requests * 250_000L * YUAN;
    share(capacities, 0, plans, asked);
    share(capacities, plans, guarantors, asked / 2);
    share(capacities, plans + guarantors, industries * groups, asked);
    share(capacities, plans + guarantors + industries * groups, regions, asked);
    AllocationProblem.Builder problem = AllocationProblem.withCapacities(capacities);
    for (int request = 0; request < requests; request++) {
      request(problem.request());
    }
    return problem.build();
  }

  private void share(long[] capacities, int from, int count, long asked) {
    for (int quota = from; quota < from + count; quota++) {
      capacities[quota] = (long) ((double) asked / count * (0.2 + 1.2 * chance.nextDouble()));
    }
  }

  private void request(AllocationProblem.Builder problem) {
    long asked = (long) (200_000 * StrictMath.exp(1.2 * chance.nextGaussian()));
    long amount = Math.clamp(asked, 50_000L, 10_000_000L) / 1_000 * 1_000 * YUAN;
    double defaulting = 0.005 + 0.1 * StrictMath.pow(chance.nextDouble(), 3);
    int industry = chance.nextInt(industries);
    int region = chance.nextInt(regions);
    for (int own = 0; own < candidates; own++) {
      int plan = chance.nextInt(plans);
      boolean guaranteed = chance.nextInt(5) < 3;
      int guarantor = plans + chance.nextInt(guarantors);
      int group = plans + guarantors + plan % groups * industries + industry;
      int programme = plans + guarantors + industries * groups + region;
      long granted = (long) (amount * (0.5 + 0.5 * chance.nextDouble())) / 100_000 * 100_000;
      double acceptance = 0.3 + 0.6 * chance.nextDouble();
      double loss = defaulting * (guaranteed ? 0.2 : 0.6);
      long value = StrictMath.round(granted * (acceptance - 5 * loss));
      problem.candidate(
          value,
          guaranteed
              ? new int[] {plan, guarantor, group, programme}
              : new int[] {plan, group, programme},
          guaranteed
              ? new long[] {granted, granted, granted, granted}
              : new long[] {granted, granted, granted});
    }
  }
}
