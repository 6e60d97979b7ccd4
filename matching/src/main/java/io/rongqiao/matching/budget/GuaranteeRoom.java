package io.rongqiao.matching.budget;

import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;

/**
 * What a bank may know of the room in a programme that is open to it: the quota as published, less
 * what it has filed itself. What other banks have taken of it is not the bank's to know, so there
 * may be less.
 *
 * @param borne the part of a loss that falls to the bank
 * @param largest the most for one case
 * @param taken by the bank's own cases that wait or stand
 */
public record GuaranteeRoom(
    ProgrammeId programme,
    Bilingual name,
    InstitutionId guarantor,
    Percentage borne,
    Money largest,
    Tenor longest,
    Money quota,
    Money taken) {

  /** What the bank may still file, as far as it can know. */
  public Money free() {
    return quota.minus(taken.min(quota));
  }
}
