package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.scoring.money.Money;

/** What came of changing an entry. */
public sealed interface OverdueOutcome {

  /** It stands so, now or since before. */
  record Changed(OverdueEntry entry) implements OverdueOutcome {}

  /** No such entry concerns who asks. */
  record NoSuchEntry() implements OverdueOutcome {}

  /** It is settled or removed. */
  record Ended(OverdueEntry.Stored state) implements OverdueOutcome {}

  /** More than is unpaid and undisputed, or in another currency. */
  record ExceedsUnpaid(Money unpaid) implements OverdueOutcome {}

  /** Somebody changed it since it was read. */
  record Stale(long version) implements OverdueOutcome {}
}
