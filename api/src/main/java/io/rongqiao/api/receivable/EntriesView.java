package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.ReceivableLedger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger of a receivable, whole. */
@Serdeable
record EntriesView(List<EntryView> items) {

  /** An entry; who made it is told by its kind, people are not named. */
  @Serdeable
  record EntryView(
      long sequence,
      String kind,
      MoneyView amount,
      LocalDate valueDate,
      Instant recordedAt,
      @Nullable String note) {

    static EntryView of(ReceivableLedger.Line line) {
      Entry entry = line.entry();
      return new EntryView(
          line.sequence(),
          entry.kind().name(),
          MoneyView.of(entry.amount()),
          entry.valueDate(),
          entry.recordedAt(),
          entry.note());
    }
  }
}
