package io.rongqiao.matching.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The offers of all lenders that have ended; only the platform may ask. */
public interface EndedOffers {

  /**
   * Those that were decided before a moment or whose last day lies before a business day. The same
   * two give the same offers whenever it is asked.
   */
  List<EndedOffer> before(Instant moment, LocalDate day);
}
