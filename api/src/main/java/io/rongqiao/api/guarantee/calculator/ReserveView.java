package io.rongqiao.api.guarantee.calculator;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.reserve.ReserveTreatment;
import io.rongqiao.matching.guarantee.reserve.TaxConditions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tax makes of a year's reserves.
 *
 * @param outcome NOT_IN_FORCE, NOT_ELIGIBLE or DEDUCTIBLE
 * @param unmet the conditions that are not met
 * @param treatment what is deducted and what becomes income, where anything is
 * @param source the notice
 */
@Serdeable
record ReserveView(
    String outcome, List<UnmetView> unmet, @Nullable TreatmentView treatment, String source) {

  private static final String SOURCE = "财税〔2017〕22 号 一至四、六";

  static ReserveView of(ReserveTreatment it) {
    return switch (it) {
      case ReserveTreatment.NotInForce _ ->
          new ReserveView("NOT_IN_FORCE", List.of(), null, SOURCE);
      case ReserveTreatment.NotEligible not ->
          new ReserveView(
              "NOT_ELIGIBLE", not.unmet().stream().map(UnmetView::of).toList(), null, SOURCE);
      case ReserveTreatment.Deductible deductible ->
          new ReserveView("DEDUCTIBLE", List.of(), TreatmentView.of(deductible), SOURCE);
    };
  }

  /** A condition that is not met. */
  @Serdeable
  record UnmetView(String condition, TextView text) {

    static UnmetView of(TaxConditions.Condition it) {
      return new UnmetView(it.name(), TextView.of(it.text()));
    }
  }

  /**
   * What is deducted and what becomes income.
   *
   * @param lossesOffset losses charged against the reserve that was deducted before
   * @param lossesDeducted losses beyond it
   * @param lossesRefused losses that tax law does not take
   */
  @Serdeable
  record TreatmentView(
      AccrualView forClaims,
      AccrualView forUnearned,
      MoneyView lossesOffset,
      MoneyView lossesDeducted,
      MoneyView lossesRefused,
      MoneyView claimsToIncome,
      MoneyView unearnedToIncome,
      MoneyView deducted,
      MoneyView income) {

    static TreatmentView of(ReserveTreatment.Deductible it) {
      return new TreatmentView(
          AccrualView.of(it.forClaims()),
          AccrualView.of(it.forUnearned()),
          MoneyView.of(it.lossesOffset()),
          MoneyView.of(it.lossesDeducted()),
          MoneyView.of(it.lossesRefused()),
          MoneyView.of(it.claimsToIncome()),
          MoneyView.of(it.unearnedToIncome()),
          MoneyView.of(it.deducted()),
          MoneyView.of(it.income()));
    }
  }

  /** A reserve beside the most that is deducted of it. */
  @Serdeable
  record AccrualView(MoneyView setAside, MoneyView most, MoneyView deductible, MoneyView beyond) {

    static AccrualView of(ReserveTreatment.Accrual it) {
      return new AccrualView(
          MoneyView.of(it.setAside()),
          MoneyView.of(it.most()),
          MoneyView.of(it.deductible()),
          MoneyView.of(it.beyond()));
    }
  }
}
