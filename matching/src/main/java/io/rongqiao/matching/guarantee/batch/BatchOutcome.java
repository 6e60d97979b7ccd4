package io.rongqiao.matching.guarantee.batch;

/** What became of a batch. */
public sealed interface BatchOutcome {

  /** Every row is answered, now or when the same batch was filed before. */
  record Answered(BatchReport report) implements BatchOutcome {}

  /** The programme is not there or not open to this bank. */
  record NoSuchProgramme() implements BatchOutcome {}

  /** The key named another batch before. */
  record KeyReused() implements BatchOutcome {}
}
