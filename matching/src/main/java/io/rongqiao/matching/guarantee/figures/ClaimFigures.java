package io.rongqiao.matching.guarantee.figures;

import io.rongqiao.scoring.money.Money;

/**
 * Calls on guarantees in a period.
 *
 * <p>The documents name the claim rate (代偿率) and the recovery of claims and define neither. The
 * claim rate is given both ways that are in use: of the guarantees that ended in the period, as
 * supervisors reckon it, and of those newly begun, as programmes cap it. The recovery rate (追偿率) is
 * what came back in the period over what was open at its start and what was paid in it.
 *
 * @param count how many claims were paid
 * @param paid what the guarantor paid on them
 * @param recovered what came back of any claim
 * @param writtenOff what was given up
 * @param openBefore what had not come back when the period began
 * @param openAfter what has not when it ends: the former and paid, less recovered and written off
 * @param ended guarantees that were repaid, released or claimed in the period
 * @param begun guarantees that began in it
 */
public record ClaimFigures(
    int count,
    Money paid,
    Money recovered,
    Money writtenOff,
    Money openBefore,
    Money openAfter,
    Money ended,
    Money begun) {

  /** Of what ended. */
  public Ratio claimRateOfEnded() {
    return new Ratio(paid, ended);
  }

  /** Of what is new. */
  public Ratio claimRateOfBegun() {
    return new Ratio(paid, begun);
  }

  public Ratio recoveryRate() {
    return new Ratio(recovered, openBefore.plus(paid));
  }
}
