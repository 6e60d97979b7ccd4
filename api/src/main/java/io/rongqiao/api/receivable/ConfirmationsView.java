package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each answer, in the order in which they were sent. */
@Serdeable
record ConfirmationsView(int answered, int refused, List<Row> items) {

  /**
   * One answer.
   *
   * @param state of the receivable, if the answer stands
   * @param problem why it does not, otherwise
   */
  @Serdeable
  record Row(
      int index,
      @Nullable UUID receivableId,
      @Nullable String state,
      @Nullable Long version,
      @Nullable Problem problem) {}
}
