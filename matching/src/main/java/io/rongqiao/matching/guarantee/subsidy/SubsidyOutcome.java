package io.rongqiao.matching.guarantee.subsidy;

import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a place would pay a guarantor for a period. */
public sealed interface SubsidyOutcome {

  /** The place has stated nothing that holds on the last day of the period. */
  record NoTerms(String place) implements SubsidyOutcome {}

  /**
   * By the terms in force on the last day of the period.
   *
   * @param fees {@code null} where the terms pay no fees
   * @param claims {@code null} where they pay nothing of claims
   */
  record Judged(LocalSubsidy terms, @Nullable Payment fees, @Nullable Payment claims)
      implements SubsidyOutcome {}

  /**
   * What is paid, of what.
   *
   * @param base the fees or claims that it is a share of
   * @param amount rounded down to the fen; nothing where a condition is not met
   * @param unmet every condition that is not met
   */
  record Payment(Money base, Money amount, List<Bilingual> unmet) {

    public Payment {
      unmet = List.copyOf(unmet);
      if (!unmet.isEmpty() && amount.isPositive()) {
        throw new IllegalArgumentException("Nothing is paid where a condition is not met");
      }
    }
  }
}
