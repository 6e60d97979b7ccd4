package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Effect;
import java.util.List;

/**
 * What a structure comes to for a borrower on a day.
 *
 * @param structure as it is costed: with the benefits that count, without those that do not
 * @param regularPayment what is paid each month but the last, where that is one sum
 * @param benefits every benefit that concerns it, counted or not
 * @param findings everything that the rules have against it
 */
public record PricedStructure(
    Structure structure,
    AllInCost cost,
    Money regularPayment,
    List<Benefit> benefits,
    List<Finding> findings) {

  public PricedStructure {
    benefits = List.copyOf(benefits);
    findings = List.copyOf(findings);
  }

  /** Whether a rule forbids it. */
  public boolean isBlocked() {
    return findings.stream().anyMatch(it -> it.severity() == Effect.BLOCKS);
  }
}
