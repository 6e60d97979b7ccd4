package io.rongqiao.scoring.evidence;

import java.sql.SQLException;
import java.time.LocalDate;

/** A question about each of several enterprises as of a day, and what to do with the answers. */
interface EvidenceQuery {

  /**
   * The question in SQL. Its parameters are the enterprises and the day, and where only deliveries
   * visible by a moment count, that moment. Each row of the answer begins with its enterprise.
   */
  String sql(boolean byMoment);

  /** The day to put into the question for what was known on {@code asOf}. */
  default LocalDate day(LocalDate asOf) {
    return asOf;
  }

  /** Takes in what is answered about one of the enterprises. */
  Answer answer(Gathering gathering);

  /**
   * Asks {@code about} about each enterprise, there {@code given.key}, one look-up by key for each:
   * the offset keeps it from being turned into a join, which would look into all partitions.
   */
  static String ofEach(String about) {
    return """
        SELECT given.key, known.*
        FROM unnest(?::bigint[]) AS given (key), LATERAL (%s OFFSET 0) AS known"""
        .formatted(about);
  }

  /** What is answered about one enterprise. */
  interface Answer {

    /** Takes in a row, from its second column on. */
    void add(RowReader row) throws SQLException;

    /** There are no more rows. */
    void end();
  }
}
