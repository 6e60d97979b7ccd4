package io.rongqiao.matching.product;

import io.rongqiao.scoring.policy.Bilingual;

/** A party on the platform that is not an enterprise seeking money. */
public record Institution(InstitutionId id, Kind kind, Bilingual name, Bilingual shortName) {

  /** What part it plays. */
  public enum Kind {
    /** Banks, factors, lessors, micro-lenders, insurers. */
    LENDER,
    /** City guarantors, provincial re-guarantors, national fund. */
    GUARANTOR,
    /** Delivers evidence. */
    PROVIDER,
    REGULATOR,
    OPERATOR
  }
}
