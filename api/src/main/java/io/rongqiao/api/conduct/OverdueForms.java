package io.rongqiao.api.conduct;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients send about the register of overdue payables. */
final class OverdueForms {

  private OverdueForms() {}

  /** What a creditor enters. */
  @Serdeable
  record OverdueEntryForm(@Nullable UUID receivableId) {}

  /**
   * A debtor's answer.
   *
   * @param position ACCEPTED or CONTESTED
   * @param text why it contests, which it must say, or what else it has to say
   * @param payBy by when it means to pay what it accepts
   */
  @Serdeable
  record OverdueAnswerForm(
      @Nullable String position, @Nullable String text, @Nullable String payBy) {}

  /** What is right, and why it was not. */
  @Serdeable
  record OverdueCorrectionForm(@Nullable MoneyForm amount, @Nullable String reason) {}

  /** Why an entry is removed. */
  @Serdeable
  record OverdueRemovalForm(@Nullable String reason) {}

  /**
   * That a debtor falls under the register.
   *
   * @param kind GOVERNMENT, PUBLIC_INSTITUTION, STATE_OWNED_ENTERPRISE or LARGE_ENTERPRISE
   * @param basis from what that is known
   */
  @Serdeable
  record OverdueDebtorForm(@Nullable String kind, @Nullable String basis) {}
}
