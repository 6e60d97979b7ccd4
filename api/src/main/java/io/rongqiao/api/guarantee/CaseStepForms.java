package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import org.jspecify.annotations.Nullable;

/** The bodies of the steps of a case and of its claim. */
final class CaseStepForms {

  private CaseStepForms() {}

  /** R34's answer, where it is asked for and the draft does not hold it. */
  @Serdeable
  record SubmissionForm(@Nullable String riskAnswer) {}

  @Serdeable
  record QuestionForm(@Nullable String question) {}

  @Serdeable
  record AnswerForm(@Nullable String answer) {}

  /** A paper by its digest. */
  @Serdeable
  record DocumentForm(@Nullable String sha256, @Nullable String name, @Nullable String kind) {}

  /** APPROVE or DECLINE, with the reason. */
  @Serdeable
  record DecisionForm(@Nullable String verdict, @Nullable String reason) {}

  /** The day on which something happened. */
  @Serdeable
  record DayForm(@Nullable String on) {}

  /** What is still owed of the principal. */
  @Serdeable
  record RepaymentForm(@Nullable MoneyForm left) {}

  @Serdeable
  record ReasonForm(@Nullable String reason) {}

  @Serdeable
  record NoticeForm(@Nullable String overdueSince) {}

  @Serdeable
  record ClaimForm(
      @Nullable MoneyForm principal, @Nullable MoneyForm interest, @Nullable String evidence) {}

  /** A tier that paid its part. */
  @Serdeable
  record SettlementForm(@Nullable String tier, @Nullable String on) {}

  @Serdeable
  record RecoveryForm(@Nullable MoneyForm amount, @Nullable String receivedOn) {}

  /** A text that must be there. */
  static String text(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("is blank");
    }
    return value.strip();
  }
}
