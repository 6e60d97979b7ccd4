package io.rongqiao.api.guarantee.figures;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.matching.guarantee.book.CustomerStanding;
import java.time.LocalDate;

/** What a guarantor stated of a customer. */
@Serdeable
record StandingView(String uscc, LocalDate asOf, boolean operating, String source) {

  static StandingView of(String uscc, CustomerStanding it) {
    return new StandingView(uscc, it.asOf(), it.operating(), it.source());
  }
}
