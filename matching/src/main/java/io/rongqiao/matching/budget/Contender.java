package io.rongqiao.matching.budget;

import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.lead.LeadId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.RiskGrade;
import org.jspecify.annotations.Nullable;

/**
 * A lead that waits for an answer, with what a plan must know of it. Leads of one application
 * compete: at most one of them is chosen.
 *
 * @param excluded why it may get nothing at all; none if it takes part
 */
public record Contender(
    LeadId lead,
    ApplicationId application,
    EnterpriseKey enterprise,
    Wanted wanted,
    Standing standing,
    @Nullable Verdict excluded) {

  /**
   * What may be offered on the lead.
   *
   * @param product of which it was proposed
   * @param asked what the enterprise asked for
   * @param least what the product lends at least
   * @param proposed what was proposed: no more is offered
   * @param rate at which it was proposed
   * @param guarantor who guarantees it, if that belongs to the product
   * @param borne the part of a loss that the bank bears, by the proposal
   */
  public record Wanted(
      ProductId product,
      Bilingual productName,
      Money asked,
      Tenor tenor,
      Money least,
      Money proposed,
      AnnualRate rate,
      Pricing.RateRange band,
      @Nullable InstitutionId guarantor,
      Percentage borne) {}

  /**
   * Who asks.
   *
   * @param section the letter of its industry, as far as the register says
   * @param division its six digits, as far as the register says
   * @param group the least key of the enterprises that wait here and belong to it; none for an
   *     enterprise that stands alone
   */
  public record Standing(
      RiskGrade grade,
      Likelihood likelihood,
      @Nullable String section,
      @Nullable String division,
      @Nullable EnterpriseKey group) {}

  /** Whether it competes for the budget. */
  public boolean takesPart() {
    return excluded == null;
  }

  /** The same as one of a group. */
  public Contender inGroup(EnterpriseKey group) {
    return new Contender(
        lead,
        application,
        enterprise,
        wanted,
        new Standing(
            standing.grade(),
            standing.likelihood(),
            standing.section(),
            standing.division(),
            group),
        excluded);
  }
}
