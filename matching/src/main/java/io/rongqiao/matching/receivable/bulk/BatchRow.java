package io.rongqiao.matching.receivable.bulk;

import io.rongqiao.matching.receivable.ReceivableId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param line where in the file it begins, from 1
 * @param field what is at fault, of a refused row, if one column is
 * @param rule what it breaks, of a refused row; of others what is worth knowing
 */
public record BatchRow(
    long line,
    Outcome outcome,
    @Nullable ReceivableId receivable,
    @Nullable String field,
    @Nullable String value,
    @Nullable String rule) {

  /** To what a row came. */
  public enum Outcome {
    UPLOADED,
    /** The same was uploaded before, in this file or otherwise. */
    ALREADY_THERE,
    REFUSED
  }

  static BatchRow refused(long line, RowFault fault) {
    return new BatchRow(line, Outcome.REFUSED, null, fault.field(), fault.value(), fault.rule());
  }
}
