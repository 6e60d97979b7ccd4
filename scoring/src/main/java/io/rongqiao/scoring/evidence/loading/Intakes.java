package io.rongqiao.scoring.evidence.loading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where deliveries are taken in. */
public interface Intakes {

  /**
   * Opens a delivery. Refused if another session is running the same load.
   *
   * @param number the delivery's number
   * @param toldOn the day we are told, which a correction without a day of its own is known from
   * @param superseded the number of the delivery it supersedes
   */
  Intake open(
      Load load, long number, byte[] contentDigest, LocalDate toldOn, @Nullable Long superseded);
}
