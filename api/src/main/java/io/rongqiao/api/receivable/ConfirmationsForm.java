package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a debtor's system says of many receivables at once. */
@Serdeable
record ConfirmationsForm(@Nullable List<Row> answers) {

  /**
   * What it says of one of them; as a single answer, and about the receivable's version if named.
   */
  @Serdeable
  record Row(
      @Nullable UUID receivableId,
      @Nullable MoneyForm confirmed,
      @Nullable String reason,
      @Nullable AccountForm account,
      @Nullable Long version) {

    ConfirmationForm answer() {
      return new ConfirmationForm(confirmed, reason, account);
    }
  }
}
