package io.rongqiao.matching.guarantee.subsidy;

import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.award.AnnualisedBusiness;
import io.rongqiao.matching.guarantee.book.GuaranteeBook;
import io.rongqiao.matching.guarantee.book.GuaranteePosition;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.matching.guarantee.figures.FigureReckoning;
import io.rongqiao.matching.guarantee.figures.GuarantorFigures;
import io.rongqiao.matching.guarantee.figures.Slice;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what a place's terms pay a guarantor for a period. Fees are those of the guarantees that
 * began in it for customers of five million or less, if they cost 1 % a year or less on average
 * (the two numbers of the document, L16561–16563); everything else is the place's.
 */
public final class SubsidyReckoning {

  private static final AnnualRate MOST_FEE = AnnualRate.ofPercent("1");

  private final GuaranteeBook book;
  private final Period period;
  private final GuarantorFigures figures;
  private final Map<EnterpriseKey, List<GuaranteePosition>> byCustomer;

  public SubsidyReckoning(GuaranteeBook book, Period period) {
    this.book = book;
    this.period = period;
    this.figures = new FigureReckoning(book, period).figures();
    this.byCustomer = book.byCustomer();
  }

  /** What the terms pay. */
  public SubsidyOutcome under(LocalSubsidy terms) {
    Percentage feeShare = terms.feeShare();
    LocalSubsidy.Compensation compensation = terms.compensation();
    return new SubsidyOutcome.Judged(
        terms,
        feeShare == null ? null : fees(feeShare),
        compensation == null ? null : claims(compensation));
  }

  private SubsidyOutcome.Payment fees(Percentage share) {
    AnnualisedBusiness business =
        book.positions().stream()
            .filter(it -> period.contains(it.beganOn()) && it.smallOrFarming() && isLittle(it))
            .map(it -> it.annualised(period.to()))
            .reduce(AnnualisedBusiness.NONE, AnnualisedBusiness::plus);
    List<Bilingual> unmet = new ArrayList<>();
    if (!business.isAtMost(MOST_FEE)) {
      unmet.add(
          Bilingual.of(
              "单户500万元及以下业务的平均担保费率不超过1%",
              "What is charged customers of five million or less is at most 1 % a year on average"));
    }
    return payment(business.fees(), share, unmet);
  }

  /** The five million are a customer's in all (单户担保金额), as they stand when the case begins. */
  private boolean isLittle(GuaranteePosition it) {
    Money whole =
        byCustomer.getOrDefault(it.customer(), List.of()).stream()
            .map(other -> other.standingOn(it.beganOn()))
            .reduce(Money.NO_YUAN, Money::plus);
    return !whole.isGreaterThan(Concentration.FIVE_MILLION);
  }

  private SubsidyOutcome.Payment claims(LocalSubsidy.Compensation terms) {
    Slice before =
        new FigureReckoning(book, new Period(period.eve(), period.eve())).figures().standing();
    List<Bilingual> unmet = new ArrayList<>();
    if (figures.concentration().small().isLessThan(terms.leastSmallShare())) {
      unmet.add(
          Bilingual.of(
              "支小支农担保业务占比不低于" + terms.leastSmallShare(),
              "At least %s is for small enterprises and farming"
                  .formatted(terms.leastSmallShare())));
    }
    if (isBelow(
        growth(before.amount().amount(), figures.standing().amount().amount()),
        terms.leastAmountGrowth())) {
      unmet.add(
          Bilingual.of(
              "在保余额增长不低于" + terms.leastAmountGrowth().toPlainString(),
              "What stands has grown by at least the fraction "
                  + terms.leastAmountGrowth().toPlainString()));
    }
    if (isBelow(
        growth(
            BigDecimal.valueOf(before.customers()),
            BigDecimal.valueOf(figures.standing().customers())),
        terms.leastCustomerGrowth())) {
      unmet.add(
          Bilingual.of(
              "在保户数增长不低于" + terms.leastCustomerGrowth().toPlainString(),
              "The number of customers has grown by at least the fraction "
                  + terms.leastCustomerGrowth().toPlainString()));
    }
    Optional<BigDecimal> rate = figures.claims().claimRateOfEnded().fraction();
    if (rate.isEmpty()
        || rate.get().compareTo(terms.lowestClaimRate()) < 0
        || rate.get().compareTo(terms.highestClaimRate()) > 0) {
      unmet.add(
          Bilingual.of(
              "代偿率在%s至%s之间"
                  .formatted(
                      terms.lowestClaimRate().toPlainString(),
                      terms.highestClaimRate().toPlainString()),
              "The claim rate lies from %s to %s"
                  .formatted(
                      terms.lowestClaimRate().toPlainString(),
                      terms.highestClaimRate().toPlainString())));
    }
    return payment(figures.claims().paid(), terms.claimShare(), unmet);
  }

  private static SubsidyOutcome.Payment payment(
      Money base, Percentage share, List<Bilingual> unmet) {
    return new SubsidyOutcome.Payment(
        base, unmet.isEmpty() ? base.portion(share, RoundingMode.DOWN) : Money.NO_YUAN, unmet);
  }

  /** Growth from nothing is beyond any number; {@code null} says so. */
  private static @Nullable BigDecimal growth(BigDecimal before, BigDecimal after) {
    return before.signum() == 0
        ? null
        : after.subtract(before).divide(before, 6, RoundingMode.HALF_UP);
  }

  private static boolean isBelow(@Nullable BigDecimal growth, BigDecimal least) {
    return growth != null && growth.compareTo(least) < 0;
  }
}
