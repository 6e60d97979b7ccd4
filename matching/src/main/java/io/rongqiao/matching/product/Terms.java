package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.formula.Formula;
import io.rongqiao.matching.structure.Fee;
import io.rongqiao.matching.structure.Guarantee;
import io.rongqiao.matching.structure.InterestSubsidy;
import io.rongqiao.matching.structure.Repayment;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the lender gives and asks.
 *
 * @param longestTenor how long it is lent at most, where that depends on the enterprise
 * @param purposes what the money may be for
 * @param guarantee the guarantee that comes with it, if any; its fee is the most it may cost
 * @param guaranteeFee how the yearly fee of the guarantee is reckoned, where it depends on the
 *     enterprise
 * @param bridging how what falls due is bridged until it is lent, if it is
 * @param interestSubsidy the part of the interest that public money pays, if it does
 * @param preferential whether it is preferential financing, which blacklisted firms may not have
 *     (R33)
 * @param timePromiseDays within how many days the lender answers
 * @param evidence the families that the lender must be allowed to read
 */
public record Terms(
    Bounds bounds,
    @Nullable Formula longestTenor,
    SortedSet<Purpose> purposes,
    Repayment repayment,
    RateFormula rate,
    LimitFormula limit,
    List<FeeFormula> fees,
    Security security,
    @Nullable Guarantee guarantee,
    @Nullable RateFormula guaranteeFee,
    @Nullable Bridging bridging,
    @Nullable InterestSubsidy interestSubsidy,
    boolean preferential,
    int timePromiseDays,
    SortedSet<EvidenceFamily> evidence) {

  public Terms {
    purposes = Collections.unmodifiableSortedSet(new TreeSet<>(purposes));
    evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence));
    fees = List.copyOf(fees);
    if (guaranteeFee != null
        && (guarantee == null || !guarantee.feeRate().equals(guaranteeFee.ceiling()))) {
      throw new IllegalArgumentException("The fee of no guarantee, or beyond its most");
    }
    if (timePromiseDays < 1) {
      throw new IllegalArgumentException("A promise of %d days".formatted(timePromiseDays));
    }
    if (purposes.isEmpty() || evidence.isEmpty()) {
      throw new IllegalArgumentException("A product needs a purpose and evidence to judge by");
    }
  }

  /** What an enterprise with its request is charged at payout, besides interest. */
  public List<Fee> fees(ApplicantFacts asked) {
    return fees.stream().map(fee -> fee.fee(asked)).toList();
  }

  /** The guarantee as an enterprise with its request gets it, if there is one. */
  public @Nullable Guarantee guarantee(ApplicantFacts asked) {
    return guarantee == null || guaranteeFee == null
        ? guarantee
        : guarantee.at(guaranteeFee.rate(asked));
  }

  /** The least and most that is lent, and for how long. */
  public record Bounds(Money least, Money most, Tenor shortest, Tenor longest) {

    public Bounds {
      if (!least.isPositive() || least.isGreaterThan(most)) {
        throw new IllegalArgumentException("From %s to %s".formatted(least, most));
      }
      if (shortest.isLongerThan(longest)) {
        throw new IllegalArgumentException("From %s to %s".formatted(shortest, longest));
      }
    }
  }
}
