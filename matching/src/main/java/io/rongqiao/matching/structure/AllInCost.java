package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a structure costs the borrower in all.
 *
 * @param annualRate the rate at which everything received and paid balances
 * @param guaranteeFee the fee as charged, before the subsidy
 * @param subsidy what subsidies pay of the guarantee fee and of the interest
 * @param flows what the borrower receives and pays, one for each day
 */
public record AllInCost(
    AnnualRate annualRate,
    Money interest,
    Money guaranteeFee,
    Money subsidy,
    Money otherFees,
    List<CashFlow> flows) {

  public AllInCost {
    flows = List.copyOf(flows);
  }

  /** Interest and fees less the subsidies. */
  public Money total() {
    return interest.plus(guaranteeFee).plus(otherFees).minus(subsidy);
  }

  /** The cost of {@code structure} where nobody subsidises its interest. */
  public static AllInCost of(Structure structure) {
    return of(structure, Percentage.NONE);
  }

  /** The cost of {@code structure} where that part of the loan's interest is subsidised. */
  public static AllInCost of(Structure structure, Percentage interestSubsidy) {
    List<CashFlow> subsidised = subsidised(structure.loan(), interestSubsidy);
    return switch (structure) {
      case Structure.GuaranteedLoan guaranteed -> guaranteed(guaranteed, subsidised);
      case Structure.Bridge bridge -> bridged(bridge, subsidised);
      case Structure.PlainLoan _,
          Structure.ReceivableFinancing _,
          Structure.ProcurementLoan _,
          Structure.Lease _,
          Structure.InsuredLoan _,
          Structure.Renewal _ ->
          priced(structure.loan(), structure.fees(), List.of(), subsidised);
    };
  }

  /** Paid on the days of the interest. */
  private static List<CashFlow> subsidised(Loan loan, Percentage share) {
    return share.isGreaterThan(Percentage.NONE)
        ? loan.schedule().stream()
            .map(it -> new CashFlow(it.due(), it.interest().portion(share, RoundingMode.DOWN)))
            .toList()
        : List.of();
  }

  private static AllInCost guaranteed(
      Structure.GuaranteedLoan structure, List<CashFlow> subsidised) {
    Loan loan = structure.loan();
    List<CashFlow> fees = new ArrayList<>();
    List<CashFlow> subsidies = new ArrayList<>(subsidised);
    for (int month = 0; month < loan.tenor().months(); month += 12) {
      int months = Math.min(12, loan.tenor().months() - month);
      LocalDate due = loan.paidOutOn().plusMonths(month);
      Money fee = structure.guarantee().fee(loan.leftAfter(month), months);
      fees.add(new CashFlow(due, fee.negated()));
      subsidies.add(
          new CashFlow(due, fee.portion(structure.guarantee().feeSubsidy(), RoundingMode.HALF_UP)));
    }
    return priced(loan, structure.fees(), fees, subsidies);
  }

  /** What the bridge costs comes before the loan; the loan's payout repays the bridge. */
  private static AllInCost bridged(Structure.Bridge structure, List<CashFlow> subsidised) {
    AllInCost loan = priced(structure.loan(), structure.fees(), List.of(), subsidised);
    Loan bridge = structure.bridge();
    List<CashFlow> all = new ArrayList<>(loan.flows());
    all.add(new CashFlow(bridge.paidOutOn(), bridge.principal()));
    bridge.schedule().forEach(it -> all.add(new CashFlow(it.due(), it.payment().negated())));
    List<CashFlow> flows = byDay(all);
    return new AllInCost(
        InternalRate.of(flows),
        loan.interest().plus(bridge.interest()),
        loan.guaranteeFee(),
        loan.subsidy(),
        loan.otherFees(),
        flows);
  }

  private static AllInCost priced(
      Loan loan, List<Fee> fees, List<CashFlow> guaranteeFees, List<CashFlow> subsidies) {
    Money charged =
        fees.stream().map(fee -> fee.on(loan.principal())).reduce(loan.nothing(), Money::plus);
    List<CashFlow> all = new ArrayList<>();
    all.add(new CashFlow(loan.paidOutOn(), loan.principal().minus(charged)));
    all.addAll(guaranteeFees);
    all.addAll(subsidies);
    List<Instalment> schedule = loan.schedule();
    schedule.forEach(it -> all.add(new CashFlow(it.due(), it.payment().negated())));
    List<CashFlow> flows = byDay(all);
    return new AllInCost(
        InternalRate.of(flows),
        schedule.stream().map(Instalment::interest).reduce(loan.nothing(), Money::plus),
        sum(guaranteeFees, loan).negated(),
        sum(subsidies, loan),
        charged,
        flows);
  }

  private static Money sum(List<CashFlow> flows, Loan loan) {
    return flows.stream().map(CashFlow::amount).reduce(loan.nothing(), Money::plus);
  }

  private static List<CashFlow> byDay(List<CashFlow> flows) {
    TreeMap<LocalDate, Money> days = new TreeMap<>();
    flows.forEach(flow -> days.merge(flow.on(), flow.amount(), Money::plus));
    return days.entrySet().stream().map(day -> new CashFlow(day.getKey(), day.getValue())).toList();
  }
}
