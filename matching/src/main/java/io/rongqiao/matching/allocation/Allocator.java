package io.rongqiao.matching.allocation;

import java.util.SplittableRandom;

/**
 * Allocates: prices the quotas, chooses along the prices, and improves what was chosen until the
 * gap is small enough, the effort is spent or the watch ends it. Deterministic for a problem and an
 * effort that is not cut short.
 */
public final class Allocator {

  /** Up to so many requests, branch and bound comes before the exchange of groups. */
  private static final int SMALL = 500;

  private static final int MOST_PARTS = 5_000;
  private static final int PARTS_TIMES_REQUESTS = 200_000;
  private static final int REOPENED = 20;
  private static final int EXCURSIONS = 12;
  private static final long NODES_OF_GROUP = 500;
  private static final int SWEEPS = 16;
  private static final int SMALLEST_GROUP = 3;
  private static final int SIZES = 8;

  /** Options that lose more than this share of a mean request's value are not looked at. */
  private static final double NEAR = 0.02;

  private final AllocationProblem problem;
  private final Effort effort;
  private final AllocationProgress.Watch watch;
  private long bound;

  private Allocator(AllocationProblem problem, Effort effort, AllocationProgress.Watch watch) {
    this.problem = problem;
    this.effort = effort;
    this.watch = watch;
    this.bound = problem.valueWithoutQuotas();
  }

  /** The best allocation that is found. */
  public static Allocation allocate(
      AllocationProblem problem, Effort effort, AllocationProgress.Watch watch) {
    return new Allocator(problem, effort, watch).run();
  }

  private Allocation run() {
    boolean[] going = {true};
    QuotaPrices prices =
        new PriceSearch(problem)
            .run(
                found -> {
                  bound = Math.min(bound, found.bound());
                  going[0] = tell(AllocationProgress.Stage.PRICING, 0);
                  return going[0];
                });
    bound = Math.min(bound, prices.bound());
    Assignment assignment = new PriceGuide(problem, prices.prices()).build();
    if (going[0] && tell(AllocationProgress.Stage.CHOOSING, assignment.value())) {
      assignment = improve(assignment, prices);
    }
    tell(AllocationProgress.Stage.DONE, assignment.value());
    return new Allocation(
        problem, new Allocation.Choices(problem, assignment), assignment.value(), bound, prices);
  }

  private Assignment improve(Assignment start, QuotaPrices prices) {
    Assignment assignment = start;
    if (problem.requests() <= SMALL && !isEnough(assignment)) {
      Branching branching = new Branching(problem, assignment);
      int parts = Math.min(MOST_PARTS, PARTS_TIMES_REQUESTS / Math.max(1, problem.requests()));
      bound = Math.min(bound, branching.search(prices, parts, this::tellBranching));
      assignment = branching.best();
    }
    SplittableRandom chance = new SplittableRandom(effort.seed());
    boolean going = true;
    int reopened = problem.requests() <= SMALL ? REOPENED : 0;
    Reopening reopening = new Reopening(problem, prices.prices(), chance);
    for (int round = 0; going && round < reopened && !isEnough(assignment); round++) {
      reopening.improve(assignment);
      going = tell(AllocationProgress.Stage.IMPROVING, assignment.value());
    }
    Excursions excursions = new Excursions(problem, reopening, assignment, chance);
    int made = problem.requests() <= SMALL ? EXCURSIONS : 0;
    for (int round = 0; going && round < made && !isEnough(assignment); round++) {
      excursions.improve(assignment);
      going = tell(AllocationProgress.Stage.IMPROVING, assignment.value());
    }
    for (int sweep = 0; going && sweep < SWEEPS && !isEnough(assignment); sweep++) {
      Options options = near(assignment, prices.prices(), sweep);
      RegretSearch search = new RegretSearch(problem, options, assignment);
      LocalExchange exchange = new LocalExchange(problem, options, chance);
      int size = SMALLEST_GROUP + sweep % SIZES;
      exchange.improve(search, effort.groups() / SWEEPS, size, NODES_OF_GROUP);
      going = tell(AllocationProgress.Stage.IMPROVING, assignment.value());
    }
    return assignment;
  }

  private Options near(Assignment assignment, double[] prices, int sweep) {
    double mean = (double) problem.valueWithoutQuotas() / Math.max(1, problem.requests());
    double gap = bound - assignment.value();
    boolean small = problem.requests() <= SMALL;
    return Options.of(problem, prices, small ? gap : Math.min(gap, NEAR * (1 + sweep) * mean));
  }

  private boolean isEnough(Assignment assignment) {
    return AllocationProgress.gap(assignment.value(), bound) <= effort.enough();
  }

  private boolean tellBranching(long better, long value) {
    bound = Math.min(bound, better);
    return tell(AllocationProgress.Stage.IMPROVING, value);
  }

  private boolean tell(AllocationProgress.Stage stage, long value) {
    return watch.goOn(new AllocationProgress(stage, bound, value));
  }
}
