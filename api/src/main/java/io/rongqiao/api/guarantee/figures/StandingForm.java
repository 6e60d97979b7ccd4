package io.rongqiao.api.guarantee.figures;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.matching.guarantee.book.CustomerStanding;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a guarantor knows of a customer.
 *
 * @param operating whether it is in business
 * @param source how that is known: a visit, the public register, a notice of liquidation
 */
@Serdeable
record StandingForm(
    @Nullable String uscc,
    @Nullable String asOf,
    @Nullable Boolean operating,
    @Nullable String source) {

  CustomerStanding toStanding(EnterpriseKey customer) {
    LocalDate day = Field.read("asOf", asOf, LocalDate::parse);
    boolean is = Field.read("operating", operating, it -> it);
    return Field.read("source", source, it -> new CustomerStanding(customer, day, is, it));
  }
}
