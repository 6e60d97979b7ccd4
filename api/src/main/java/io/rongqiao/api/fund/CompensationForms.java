package io.rongqiao.api.fund;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.fund.LoanCategory;
import io.rongqiao.matching.fund.compensation.LossReport;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What claimants and managers send about calls on a fund. */
final class CompensationForms {

  private CompensationForms() {}

  /**
   * A loss on one loan, or on one guarantee that was paid on.
   *
   * @param loanNumber the claimant's own number; a fund compensates it once
   * @param category FIRST_LOAN, BRIDGE, RENEWAL, OTHER_LOAN or GUARANTEE_CLAIM
   * @param overdueSince the first day on which the loan was not paid as agreed
   */
  @Serdeable
  record LossForm(
      @Nullable String fundId,
      @Nullable String uscc,
      @Nullable String loanNumber,
      @Nullable String category,
      @Nullable Boolean smallOrMicro,
      @Nullable MoneyForm loan,
      @Nullable String paidOutOn,
      @Nullable String overdueSince,
      @Nullable MoneyForm loss,
      @Nullable String evidence) {

    LossReport toReport(EnterpriseKey enterprise) {
      String number = Field.read("loanNumber", loanNumber, FundForms::text);
      LoanCategory kind = Field.read("category", category, LoanCategory::valueOf);
      boolean small = Field.read("smallOrMicro", smallOrMicro, it -> it);
      Money lent = Field.read("loan", loan, MoneyForm::toMoney);
      LocalDate out = Field.read("paidOutOn", paidOutOn, LocalDate::parse);
      LocalDate overdue = Field.read("overdueSince", overdueSince, LocalDate::parse);
      Money lost = Field.read("loss", loss, MoneyForm::toMoney);
      if (!lost.currency().equals(lent.currency())) {
        throw Refused.badField("loss", "is not in the loan's currency", lost.toString());
      }
      String shown = Field.read("evidence", evidence, FundForms::text);
      return Field.read(
          "loss",
          lost,
          it -> new LossReport(enterprise, number, kind, small, lent, out, overdue, it, shown));
    }
  }

  /** The day on which something was paid. */
  @Serdeable
  record PaymentForm(@Nullable String on) {}

  @Serdeable
  record RefusalForm(@Nullable String reason) {}

  /** What of the loss has come back to the claimant in all. */
  @Serdeable
  record RecoveredForm(@Nullable MoneyForm total) {}

  /** What the fund got of it. */
  @Serdeable
  record RefundForm(@Nullable MoneyForm amount, @Nullable String on) {}
}
