package io.rongqiao.matching.guarantee.figures;

import io.rongqiao.matching.guarantee.book.ClaimPosition;
import io.rongqiao.matching.guarantee.book.GuaranteeBook;
import io.rongqiao.matching.guarantee.book.GuaranteePosition;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.matching.guarantee.book.Recommendation;
import io.rongqiao.matching.guarantee.claim.ClaimState;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.DayCount;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Evaluates each bank that a guarantor works with, from the guarantor's book. Pure. */
public final class BankReckoning {

  private final GuaranteeBook book;
  private final Period period;

  public BankReckoning(GuaranteeBook book, Period period) {
    this.book = book;
    this.period = period;
  }

  /** Every bank that brought anything or has anything standing, the largest standing first. */
  public List<BankEvaluation> evaluations() {
    Stream<InstitutionId> brought =
        book.recommendations().stream()
            .filter(it -> period.contains(it.submittedOn()))
            .map(Recommendation::lender);
    Stream<InstitutionId> stood =
        book.positions().stream().filter(it -> it.stoodIn(period)).map(GuaranteePosition::lender);
    Stream<InstitutionId> claimed = book.claims().stream().map(ClaimPosition::lender);
    return Stream.of(brought, stood, claimed)
        .flatMap(it -> it)
        .distinct()
        .map(this::evaluation)
        .sorted(
            Comparator.comparing((BankEvaluation it) -> it.standing().amount())
                .reversed()
                .thenComparing(it -> it.lender().toString()))
        .toList();
  }

  private BankEvaluation evaluation(InstitutionId lender) {
    GuaranteeBook own = book.of(lender);
    var reckoning = new FigureReckoning(own, period);
    List<Recommendation> brought =
        own.recommendations().stream().filter(it -> period.contains(it.submittedOn())).toList();
    return new BankEvaluation(
        lender,
        slice(brought),
        slice(brought.stream().filter(Recommendation::smallOrFarming).toList()),
        reckoning.begun(),
        reckoning.standingOn(period.to()),
        reckoning.claims(),
        reckoning.survival(),
        care(own));
  }

  private BankEvaluation.LoanCare care(GuaranteeBook own) {
    List<ClaimPosition> noticed =
        own.claims().stream().filter(it -> period.contains(it.notifiedOn())).toList();
    return new BankEvaluation.LoanCare(
        noticed.size(),
        count(noticed, ClaimState.CURED),
        count(noticed, ClaimState.REFUSED),
        daysToNotice(noticed));
  }

  private int count(List<ClaimPosition> some, ClaimState how) {
    return (int) some.stream().filter(it -> it.isEndedBy(period.to(), how)).count();
  }

  private static @Nullable BigDecimal daysToNotice(List<ClaimPosition> noticed) {
    if (noticed.isEmpty()) {
      return null;
    }
    long days =
        noticed.stream()
            .mapToLong(it -> DayCount.ACT_365.days(it.overdueSince(), it.notifiedOn()))
            .sum();
    return BigDecimal.valueOf(days)
        .divide(BigDecimal.valueOf(noticed.size()), 1, RoundingMode.HALF_UP);
  }

  private static Slice slice(List<Recommendation> some) {
    Money sum = Money.NO_YUAN;
    for (Recommendation one : some) {
      sum = sum.plus(one.amount());
    }
    return new Slice(
        sum, some.size(), (int) some.stream().map(Recommendation::customer).distinct().count());
  }
}
