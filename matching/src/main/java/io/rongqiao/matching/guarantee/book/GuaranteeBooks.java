package io.rongqiao.matching.guarantee.book;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The books of guarantors. Every method works inside the caller's unit of work. */
public interface GuaranteeBooks {

  /**
   * A guarantor's book with what happened by a day, without what the register says of its
   * customers.
   */
  GuaranteeBook of(InstitutionId guarantor, LocalDate until);

  /** Whether the guarantor has ever guaranteed anything for an enterprise. */
  boolean isCustomer(InstitutionId guarantor, EnterpriseKey enterprise);

  /** What was stated under a key. */
  Optional<CustomerStanding> statement(InstitutionId guarantor, ClientKey key);

  void state(
      InstitutionId guarantor, CustomerStanding standing, ClientKey key, String by, Instant at);
}
