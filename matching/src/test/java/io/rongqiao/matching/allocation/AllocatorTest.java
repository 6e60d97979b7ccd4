package io.rongqiao.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllocatorTest {

  private static final double A_THOUSANDTH = 0.001;

  @Test
  void givesAScarceQuotaToThoseWhoMakeTheMostOfIt() {
    AllocationProblem.Builder problem = AllocationProblem.withCapacities(100);
    problem.request().candidate(50, new int[] {0}, new long[] {60});
    problem.request().candidate(45, new int[] {0}, new long[] {50});
    problem.request().candidate(45, new int[] {0}, new long[] {50});

    Allocation allocation = allocate(problem.build());

    assertThat(allocation.value()).isEqualTo(90);
    assertThat(allocation.bound()).isEqualTo(90);
    assertThat(List.of(of(allocation, 0), of(allocation, 1), of(allocation, 2)))
        .containsExactly(-1, 0, 0);
  }

  @Test
  void turnsToTheSecondChoiceWhereTheFirstIsNeededMore() {
    AllocationProblem.Builder problem = AllocationProblem.withCapacities(10, 10);
    problem
        .request()
        .candidate(100, new int[] {0}, new long[] {10})
        .candidate(99, new int[] {1}, new long[] {10});
    problem
        .request()
        .candidate(100, new int[] {0}, new long[] {10})
        .candidate(10, new int[] {1}, new long[] {10});

    Allocation allocation = allocate(problem.build());

    assertThat(of(allocation, 0)).isEqualTo(1);
    assertThat(of(allocation, 1)).isZero();
  }

  @Test
  void countsEachCandidateAtThePlaceItWasListed() {
    AllocationProblem.Builder problem = AllocationProblem.withCapacities(10, 0);
    problem
        .request()
        .candidate(-5, new int[] {0}, new long[] {1})
        .candidate(9, new int[] {1}, new long[] {1})
        .candidate(7, new int[] {0}, new long[] {10});

    Allocation allocation = allocate(problem.build());

    assertThat(of(allocation, 0)).isEqualTo(2);
    assertThat(allocation.drawn(0)).isEqualTo(10);
    assertThat(allocation.drawn(1)).isZero();
  }

  @Test
  void leavesEverybodyWithoutWhereNothingIsWorthIt() {
    AllocationProblem.Builder problem = AllocationProblem.withCapacities(10);
    problem.request().candidate(-1, new int[] {0}, new long[] {1});
    problem.request();

    Allocation allocation = allocate(problem.build());

    assertThat(allocation.value()).isZero();
    assertThat(allocation.bound()).isZero();
    assertThat(allocation.gap()).isZero();
  }

  @ParameterizedTest(name = "{0} requests, {1} quotas")
  @CsvSource({"8, 6", "12, 20", "20, 12", "30, 8", "40, 12"})
  void isNeverAThousandthBelowTheExactSolver(int requests, int quotas) {
    for (long seed = 1; seed <= 2; seed++) {
      AllocationProblem problem = new InventedDemand(seed, requests, 5, quotas).problem();

      Allocation allocation = allocate(problem);
      double exact = Oracle.exact(problem);

      assertThat((double) allocation.value())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(exact * (1 - A_THOUSANDTH));
      assertThat((double) allocation.bound()).isGreaterThanOrEqualTo(exact * (1 - 1e-9));
      assertThat(valueAndDraws(problem, allocation)).isEqualTo(allocation.value());
    }
  }

  /** Problems on which a descent ends in an allocation that no change of a few requests betters. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {2, 4, 7, 11})
  void leavesWhatChangesOfAFewRequestsCannotBetter(long seed) {
    AllocationProblem problem = new InventedDemand(seed, 60, 5, 15).problem();

    Allocation allocation = allocate(problem);

    assertThat((double) allocation.value())
        .isGreaterThanOrEqualTo(Oracle.exact(problem) * (1 - A_THOUSANDTH));
    assertThat(valueAndDraws(problem, allocation)).isEqualTo(allocation.value());
  }

  /** The solver is content when what it found is proven to a ten-thousandth. */
  @Test
  void provesTheBestOfASmallCore() {
    for (long seed = 1; seed <= 40; seed++) {
      AllocationProblem problem = new InventedDemand(seed, 12, 4, 8).problem();
      QuotaPrices prices = new PriceSearch(problem).run(_ -> true);
      CoreSearch core = new CoreSearch(problem, prices, -1);

      assertThat(core.search(1_000_000)).as("seed %d", seed).isTrue();
      double exact = Oracle.exact(problem);
      assertThat(core.best())
          .satisfies(
              it -> assertThat((double) it.value()).isBetween(exact - 0.5, exact * (1 + 1e-4)));
    }
  }

  @Test
  void pricesComeDownToTheRelaxationOfTheWhole() {
    AllocationProblem problem = new InventedDemand(3, 400, 8, 30).problem();

    double relaxed = Oracle.relaxed(problem);

    long bound = new PriceSearch(problem).run(_ -> true).bound();
    assertThat(bound / relaxed).isCloseTo(1, within(1e-4));
    assertThat((double) bound).isGreaterThanOrEqualTo(relaxed * (1 - 1e-9));
  }

  @Test
  void closesTheGapOnManyRequests() {
    AllocationProblem problem = new InventedDemand(11, 5_000, 10, 60).problem();

    Allocation allocation = Allocator.allocate(problem, Effort.standard(1), _ -> true);

    assertThat(allocation.gap()).isBetween(0.0, 0.002);
    assertThat(valueAndDraws(problem, allocation)).isEqualTo(allocation.value());
  }

  @Test
  void saysTheSameForTheSameSeed() {
    AllocationProblem problem = new InventedDemand(5, 1_000, 6, 40).problem();

    Allocation once = allocate(problem);
    Allocation again = allocate(new InventedDemand(5, 1_000, 6, 40).problem());

    assertThat(again.value()).isEqualTo(once.value());
    assertThat(again.bound()).isEqualTo(once.bound());
    for (int request = 0; request < problem.requests(); request++) {
      assertThat(of(again, request)).isEqualTo(of(once, request));
    }
  }

  @Test
  void tellsHowFarItIsAndStopsWhenAsked() {
    AllocationProblem problem = new InventedDemand(5, 2_000, 6, 40).problem();
    List<AllocationProgress> told = new ArrayList<>();

    Allocation whole = Allocator.allocate(problem, Effort.standard(1), told::add);
    Allocation cutShort = Allocator.allocate(problem, Effort.standard(1), _ -> false);

    assertThat(told)
        .extracting(AllocationProgress::bound)
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(told).extracting(AllocationProgress::value).isSorted();
    assertThat(told.getLast().stage()).isEqualTo(AllocationProgress.Stage.DONE);
    assertThat(cutShort.value()).isPositive().isLessThanOrEqualTo(whole.bound());
    assertThat(valueAndDraws(problem, cutShort)).isEqualTo(cutShort.value());
  }

  private static Allocation allocate(AllocationProblem problem) {
    return Allocator.allocate(problem, Effort.thorough(1), AllocationProgress.Watch.UNTIL_DONE);
  }

  private static int of(Allocation allocation, int request) {
    return allocation.choices().of(request);
  }

  /** Adds up by hand what was chosen, and checks that no quota is overdrawn. */
  private static long valueAndDraws(AllocationProblem problem, Allocation allocation) {
    long value = 0;
    long[] drawn = new long[problem.quotas()];
    for (int request = 0; request < problem.requests(); request++) {
      int end = problem.firstCandidate[request + 1];
      for (int own = problem.firstCandidate[request]; own < end; own++) {
        if (problem.labelOf(own) == of(allocation, request)) {
          value += problem.values[own];
          for (int use = problem.firstUse[own]; use < problem.firstUse[own + 1]; use++) {
            drawn[problem.usedQuotas[use]] += problem.usedAmounts[use];
          }
        }
      }
    }
    for (int quota = 0; quota < drawn.length; quota++) {
      assertThat(drawn[quota]).isEqualTo(allocation.drawn(quota));
      assertThat(drawn[quota]).isLessThanOrEqualTo(problem.capacities[quota]);
    }
    return value;
  }
}
