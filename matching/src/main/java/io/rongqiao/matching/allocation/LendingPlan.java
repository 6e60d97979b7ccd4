package io.rongqiao.matching.allocation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import io.rongqiao.matching.ranking.AcceptanceCurve;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A bank's own question: to whom to lend a budget for a year, how much each, and at which rate, so
 * that the profit to be expected is the greatest:
 *
 * <pre>Σ amount × acceptance(rate, rating) × ((1 − PD) × rate − PD × LGD − funding)</pre>
 *
 * @param budget what may be offered in all
 * @param least the smallest loan
 * @param most the largest loan
 * @param step loans differ by whole steps
 * @param rates the rates that may be asked
 * @param lossGivenDefault the part that is lost when a borrower defaults
 * @param fundingCost what the money costs the bank
 */
public record LendingPlan(
    Money budget,
    Money least,
    Money most,
    Money step,
    List<AnnualRate> rates,
    Percentage lossGivenDefault,
    AnnualRate fundingCost) {

  public LendingPlan {
    rates = List.copyOf(rates);
    if (!least.isPositive() || least.isGreaterThan(most) || !step.isPositive()) {
      throw new IllegalArgumentException("Loans from %s to %s by %s".formatted(least, most, step));
    }
  }

  /** The best plan that is found, with the most that any plan could bring. */
  public Outcome best(List<Prospect> prospects, Map<String, AcceptanceCurve> curves) {
    List<Prospect> admitted = prospects.stream().filter(it -> !it.isRefused()).toList();
    AmountLadder amounts = AmountLadder.of(least, most, step);
    Allocation allocation =
        Allocator.allocate(
            problem(admitted, curves), Effort.thorough(0), AllocationProgress.Watch.UNTIL_DONE);
    List<Loan> loans = new ArrayList<>();
    for (int at = 0; at < admitted.size(); at++) {
      int label = allocation.choices().of(at);
      if (label >= 0) {
        loans.add(loan(admitted.get(at), amounts.fen(label), curves));
      }
    }
    return new Outcome(loans, Money.fen(allocation.value()), Money.fen(allocation.bound()));
  }

  /**
   * What one would do by hand: the safest first, the most that one may get, at the rate that is
   * best for the rating, until the budget is spent.
   */
  public Money greedy(List<Prospect> prospects, Map<String, AcceptanceCurve> curves) {
    List<Prospect> safestFirst =
        prospects.stream()
            .filter(it -> !it.isRefused())
            .sorted(comparingDouble(Prospect::defaultProbability).thenComparing(Prospect::name))
            .toList();
    int[] order = IntStream.range(0, safestFirst.size()).toArray();
    return Money.fen(PlainGreedy.fill(problem(safestFirst, curves), order).value());
  }

  private AllocationProblem problem(List<Prospect> admitted, Map<String, AcceptanceCurve> curves) {
    AmountLadder amounts = AmountLadder.of(least, most, step);
    AllocationProblem.Builder problem = AllocationProblem.withCapacities(fen(budget));
    for (Prospect prospect : admitted) {
      double margin = margin(prospect, bestRate(prospect, curves), curves);
      problem.request();
      for (int place = 0; place < amounts.size(); place++) {
        long amount = amounts.fen(place);
        problem.candidate(StrictMath.round(amount * margin), new int[] {0}, new long[] {amount});
      }
    }
    return problem.build();
  }

  /** The same for every amount, since the rate draws on no quota; the lowest of equals. */
  private AnnualRate bestRate(Prospect prospect, Map<String, AcceptanceCurve> curves) {
    return rates.stream()
        .max(
            comparingDouble((AnnualRate rate) -> margin(prospect, rate, curves))
                .thenComparing(comparing(AnnualRate::fraction).reversed()))
        .orElseThrow();
  }

  /** What a yuan that is offered brings, on average. */
  private double margin(Prospect prospect, AnnualRate rate, Map<String, AcceptanceCurve> curves) {
    AcceptanceCurve curve = curves.get(prospect.rating());
    if (curve == null) {
      throw new IllegalArgumentException("No outcomes for rating " + prospect.rating());
    }
    return new ExpectedReturn(lossGivenDefault, fundingCost, ExpectedReturn.Weights.PROFIT)
        .ofAYuan(rate, curve.acceptance(rate), prospect.defaultProbability(), 1);
  }

  private Loan loan(Prospect prospect, long amount, Map<String, AcceptanceCurve> curves) {
    AnnualRate rate = bestRate(prospect, curves);
    long profit = StrictMath.round(amount * margin(prospect, rate, curves));
    return new Loan(prospect, Money.fen(amount), rate, Money.fen(profit));
  }

  private static long fen(Money money) {
    return money.amount().movePointRight(2).longValueExact();
  }

  /** What one enterprise is offered, and what that is expected to bring. */
  public record Loan(Prospect to, Money amount, AnnualRate rate, Money expectedProfit) {}

  /**
   * A plan.
   *
   * @param bound no plan brings more
   */
  public record Outcome(List<Loan> loans, Money expectedProfit, Money bound) {

    public Outcome {
      loans = List.copyOf(loans);
    }

    /** What is offered in all. */
    public Money offered() {
      return loans.stream().map(Loan::amount).reduce(Money.NO_YUAN, Money::plus);
    }
  }
}
