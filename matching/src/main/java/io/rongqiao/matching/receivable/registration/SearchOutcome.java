package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.receivable.ReceivableId;
import java.time.Instant;

/** What came of searching the register. */
public sealed interface SearchOutcome {

  /** The answer, now or of an earlier request with the same key. */
  record Answered(Search search) implements SearchOutcome {}

  /** The receivable was not shown to the one who searches. */
  record NotShown(ReceivableId receivable) implements SearchOutcome {}

  /** The register cannot tell of what is to come. */
  record InTheFuture(Instant now) implements SearchOutcome {}
}
