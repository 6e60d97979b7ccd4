package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.batch.BatchReport;
import io.rongqiao.matching.guarantee.batch.ReturnReason;
import io.rongqiao.matching.guarantee.batch.RowAnswer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A batch with the answer to each row. */
@Serdeable
record BatchView(
    UUID id,
    UUID programmeId,
    Instant filedAt,
    String filedBy,
    int rows,
    long accepted,
    long returned,
    List<AnswerView> answers) {

  static BatchView of(BatchReport it) {
    return new BatchView(
        it.batch().id(),
        it.batch().programme().value(),
        it.batch().filedAt(),
        it.batch().filedBy(),
        it.batch().rows(),
        it.accepted(),
        it.answers().size() - it.accepted(),
        it.answers().stream().map(AnswerView::of).toList());
  }

  /**
   * The answer to one row.
   *
   * @param caseId the case that it became; {@code null} where it was returned
   * @param reasons why it was returned, all of them
   */
  @Serdeable
  record AnswerView(int row, String loanNumber, @Nullable UUID caseId, List<ReasonView> reasons) {

    static AnswerView of(RowAnswer it) {
      return switch (it) {
        case RowAnswer.Accepted accepted ->
            new AnswerView(
                accepted.number(),
                accepted.loanNumber(),
                accepted.guaranteeCase().value(),
                List.of());
        case RowAnswer.Returned returned ->
            new AnswerView(
                returned.number(),
                returned.loanNumber(),
                null,
                returned.reasons().stream().map(ReasonView::of).toList());
      };
    }
  }

  /** A field of a row and the rule that it broke. */
  @Serdeable
  record ReasonView(String field, TextView text) {

    static ReasonView of(ReturnReason it) {
      return new ReasonView(it.field(), TextView.of(it.text()));
    }
  }
}
