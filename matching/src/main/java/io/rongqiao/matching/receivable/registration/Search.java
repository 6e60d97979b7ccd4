package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.product.InstitutionId;
import java.time.Instant;
import java.util.List;

/**
 * A search of the register, kept as it was answered.
 *
 * @param asOf the moment that the answer is about
 */
public record Search(
    SearchId id,
    InstitutionId institution,
    String actor,
    Instant searchedAt,
    Instant asOf,
    List<Finding> findings) {

  public Search {
    findings = List.copyOf(findings);
  }
}
