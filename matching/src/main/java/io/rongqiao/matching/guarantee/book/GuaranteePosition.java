package io.rongqiao.matching.guarantee.book;

import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.award.AnnualisedBusiness;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.DayCount;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One guarantee that has begun, with all its movements.
 *
 * @param annualFee the guarantee fee a year, of the amount
 * @param agreedEnd the day it ends, were the loan repaid as agreed
 * @param smallOrFarming as the bank stated (支小支农, R29)
 * @param firstLoan whether no bank loan of the borrower was on record (首贷)
 * @param servesGovernment as the bank stated (R30)
 * @param movements by day; the first is the beginning
 */
public record GuaranteePosition(
    CaseId guaranteeCase,
    InstitutionId lender,
    EnterpriseKey customer,
    Money amount,
    AnnualRate annualFee,
    LocalDate agreedEnd,
    boolean smallOrFarming,
    boolean firstLoan,
    boolean servesGovernment,
    List<Movement> movements) {

  public GuaranteePosition {
    // What happened on one day stays in the order in which it was entered.
    movements = movements.stream().sorted(Comparator.comparing(Movement::on)).toList();
    if (movements.isEmpty() || movements.getFirst().kind() != Movement.Kind.BEGAN) {
      throw new IllegalArgumentException("A guarantee begins before anything else happens to it");
    }
  }

  public LocalDate beganOn() {
    return movements.getFirst().on();
  }

  /** What stands at the end of a day. */
  public Money standingOn(LocalDate day) {
    return sum(it -> !it.on().isAfter(day));
  }

  /** The day on which nothing stood any more, if that was by a day. */
  public Optional<LocalDate> endedBy(LocalDate day) {
    return standingOn(day).isZero()
        ? movements.stream()
            .map(Movement::on)
            .filter(on -> !on.isAfter(day) && standingOn(on).isZero() && !on.isBefore(beganOn()))
            .findFirst()
        : Optional.empty();
  }

  /** Whether it stood on any day of a period. */
  public boolean stoodIn(Period period) {
    return !beganOn().isAfter(period.to())
        && (period.contains(beganOn()) || standingOn(period.eve()).isPositive());
  }

  /** What of it ended within a period: repaid, released or claimed. */
  public Money endedIn(Period period) {
    return sum(it -> it.kind() != Movement.Kind.BEGAN && period.contains(it.on())).negated();
  }

  /**
   * What is charged for it: the yearly fee on the amount, from its beginning to the agreed end, day
   * by day over 365, rounded half up to the fen. It is agreed when the guarantee begins and stays
   * so when a loan is repaid early.
   */
  public Money fee() {
    return annualFee.interest(amount, beganOn(), agreedEnd, DayCount.ACT_365, RoundingMode.HALF_UP);
  }

  /**
   * Its part of the annualised figures (R35), as seen on a day: what stood, on each day that it
   * stood (实际担保天数). A guarantee that still stands is taken to stand as it is until its agreed end,
   * or to that day where the end is past.
   */
  public AnnualisedBusiness annualised(LocalDate asOf) {
    BigDecimal yuanDays = BigDecimal.ZERO;
    BigDecimal standing = BigDecimal.ZERO;
    LocalDate since = beganOn();
    for (Movement movement : movements) {
      if (movement.on().isAfter(asOf)) {
        break;
      }
      yuanDays = yuanDays.add(standing.multiply(days(since, movement.on())));
      standing = standing.add(movement.added().amount());
      since = movement.on();
    }
    LocalDate end = agreedEnd.isAfter(asOf) ? agreedEnd : asOf;
    return new AnnualisedBusiness(yuanDays.add(standing.multiply(days(since, end))), fee());
  }

  /** The days of it that count: to its end, or where it still stands to the agreed one. */
  public long actualDays(LocalDate asOf) {
    LocalDate end = endedBy(asOf).orElse(agreedEnd.isAfter(asOf) ? agreedEnd : asOf);
    return DayCount.ACT_365.days(beganOn(), end);
  }

  /** Most guarantees have one movement or two, and figures ask for many days. */
  private Money sum(Predicate<Movement> which) {
    Money sum = null;
    for (Movement it : movements) {
      if (which.test(it)) {
        sum = sum == null ? it.added() : sum.plus(it.added());
      }
    }
    return sum == null ? Money.zero(amount.currency()) : sum;
  }

  private static BigDecimal days(LocalDate from, LocalDate to) {
    return BigDecimal.valueOf(DayCount.ACT_365.days(from, to));
  }
}
