package io.rongqiao.scoring.evidence;

import java.sql.SQLException;
import java.time.LocalDate;

/** A question about one enterprise as of a day, and what to do with the answer. */
interface EvidenceQuery {

  /**
   * The question in SQL. Its parameters are the enterprise and the day, and where only deliveries
   * visible by a moment count, that moment.
   */
  String sql(boolean byMoment);

  /** The day to put into the question for what was known on {@code asOf}. */
  default LocalDate day(LocalDate asOf) {
    return asOf;
  }

  /** Takes the answer in. */
  void read(RowReader rows, Gathering gathering) throws SQLException;
}
