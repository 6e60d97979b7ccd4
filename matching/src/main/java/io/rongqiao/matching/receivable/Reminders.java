package io.rongqiao.matching.receivable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whom to remind, and who was. */
public interface Reminders {

  /** When a debtor is reminded. */
  enum Stage {
    /** Three days before the last day for an answer. */
    SOON,
    LAST_DAY,
    /** Its time passed without an answer. */
    PASSED
  }

  /** Unanswered receivables that have reached a stage and were not told of it, the first first. */
  List<ReceivableId> due(Stage stage, LocalDate today, int limit);

  /** False if it was told before. */
  boolean remember(ReceivableId receivable, Stage stage, Instant at);
}
