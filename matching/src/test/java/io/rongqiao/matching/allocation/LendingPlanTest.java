package io.rongqiao.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rongqiao.matching.ranking.AcceptanceCurve;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LendingPlanTest {

  private static final Path CONTEST = contest();

  @Test
  void lendsTheBudgetWhereAYuanBringsMost() {
    AcceptanceCurve everyone = curve(0, 0);
    LendingPlan plan = plan("1500000", List.of(AnnualRate.ofPercent("10")));
    List<Prospect> prospects =
        List.of(
            new Prospect("risky", 0.05, "B"),
            new Prospect("safe", 0, "A"),
            new Prospect("refused", 0, "D"));

    LendingPlan.Outcome best = plan.best(prospects, Map.of("A", everyone, "B", everyone));

    // 1,000,000 × 10 % + 500,000 × (0.95 × 10 % − 5 %)
    assertThat(best.expectedProfit()).isEqualTo(Money.yuan("122500"));
    assertThat(best.bound()).isEqualTo(Money.yuan("122500"));
    assertThat(best.loans())
        .extracting(loan -> loan.to().name(), LendingPlan.Loan::amount)
        .containsExactlyInAnyOrder(
            tuple("safe", Money.yuan(1_000_000)), tuple("risky", Money.yuan(500_000)));
  }

  @Test
  void asksTheRateAtWhichAcceptanceAndMarginBalance() {
    // Loses nobody at 4 % and everybody at 12 %: rate × acceptance is greatest at 6 %.
    AcceptanceCurve falling =
        AcceptanceCurve.learn(
            List.of(
                new AcceptanceCurve.Observed(AnnualRate.ofPercent("0"), 0, 1),
                new AcceptanceCurve.Observed(AnnualRate.ofPercent("12"), 1, 1)));
    List<AnnualRate> rates =
        List.of(
            AnnualRate.ofPercent("4"),
            AnnualRate.ofPercent("5"),
            AnnualRate.ofPercent("6"),
            AnnualRate.ofPercent("9"));

    LendingPlan.Outcome best =
        plan("1000000", rates).best(List.of(new Prospect("one", 0, "A")), Map.of("A", falling));

    assertThat(best.loans())
        .singleElement()
        .satisfies(loan -> assertThat(loan.rate()).isEqualTo(AnnualRate.ofPercent("6")));
    assertThat(best.expectedProfit()).isEqualTo(Money.yuan("30000"));
  }

  @Test
  void answersTheContestQuestion() throws IOException {
    assumeTrue(Files.isDirectory(CONTEST), "Skipped: ../shared/data/cumcm2020c is not there");
    ProspectFolder folder = new ProspectFolder(CONTEST, LocalDate.of(2020, 2, 29), _ -> {});
    List<Prospect> prospects = folder.prospects();
    Map<String, AcceptanceCurve> curves = folder.curves();
    LendingPlan plan = plan("100000000", folder.rates());

    LendingPlan.Outcome best = plan.best(prospects, curves);
    Money greedy = plan.greedy(prospects, curves);

    System.out.printf(
        Locale.ROOT,
        "%d of %d enterprises, %s offered: %s expected, bound %s, safest-first greedy %s%n",
        best.loans().size(),
        prospects.size(),
        best.offered(),
        best.expectedProfit(),
        best.bound(),
        greedy);
    assertThat(prospects).hasSize(302);
    assertThat(best.loans()).noneMatch(loan -> loan.to().isRefused());
    assertThat(best.loans())
        .allSatisfy(
            loan ->
                assertThat(loan.amount()).isBetween(Money.yuan(100_000), Money.yuan(1_000_000)));
    assertThat(best.offered()).isLessThanOrEqualTo(Money.yuan(100_000_000));
    Money sum =
        best.loans().stream()
            .map(LendingPlan.Loan::expectedProfit)
            .reduce(Money.NO_YUAN, Money::plus);
    assertThat(sum).isEqualTo(best.expectedProfit());
    assertThat(best.expectedProfit()).isGreaterThanOrEqualTo(greedy);
    assertThat(best.expectedProfit().amount().doubleValue() / best.bound().amount().doubleValue())
        .isCloseTo(1, within(0.0001));
  }

  private static AcceptanceCurve curve(double lostAtFour, double lostAtFifteen) {
    return AcceptanceCurve.learn(
        List.of(
            new AcceptanceCurve.Observed(AnnualRate.ofPercent("4"), lostAtFour, 1),
            new AcceptanceCurve.Observed(AnnualRate.ofPercent("15"), lostAtFifteen, 1)));
  }

  private static LendingPlan plan(String budget, List<AnnualRate> rates) {
    return new LendingPlan(
        Money.yuan(budget),
        Money.yuan(100_000),
        Money.yuan(1_000_000),
        Money.yuan(50_000),
        rates,
        Percentage.ALL,
        AnnualRate.ZERO);
  }

  private static Path contest() {
    Path here = Path.of("").toAbsolutePath();
    for (Path up = here; up != null; up = up.getParent()) {
      Path folder = up.resolve("shared/data/cumcm2020c");
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    return here.resolve("shared/data/cumcm2020c");
  }
}
