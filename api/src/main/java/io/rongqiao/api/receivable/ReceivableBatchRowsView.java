package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.bulk.BatchRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of rows of a file; {@code next} is the cursor of the page after it. */
@Serdeable
record ReceivableBatchRowsView(List<RowView> items, @Nullable String next) {

  /**
   * What became of a row.
   *
   * @param line where in the file it begins, from 1
   * @param rule what a refused row breaks; of others what is worth knowing
   */
  @Serdeable
  record RowView(
      long line,
      String outcome,
      @Nullable UUID receivableId,
      @Nullable String field,
      @Nullable String value,
      @Nullable String rule) {

    static RowView of(BatchRow row) {
      ReceivableId receivable = row.receivable();
      return new RowView(
          row.line(),
          row.outcome().name(),
          receivable == null ? null : receivable.value(),
          row.field(),
          row.value(),
          row.rule());
    }
  }
}
