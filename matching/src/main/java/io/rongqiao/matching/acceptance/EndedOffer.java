package io.rongqiao.matching.acceptance;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;

/**
 * An offer that has ended: it was accepted, or it was refused or lapsed. One that its lender
 * replaced by another is none, since nobody decided on it.
 *
 * @param grade of the enterprise as the lender was told
 * @param rate offered, interest alone
 */
public record EndedOffer(
    String grade,
    AnnualRate rate,
    InstitutionId lender,
    EnterpriseKey enterprise,
    boolean accepted) {}
