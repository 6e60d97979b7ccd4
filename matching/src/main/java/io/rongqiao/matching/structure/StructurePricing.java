package io.rongqiao.matching.structure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rongqiao.scoring.policy.PolicyRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Works out what structures come to on a day. The same structure comes to the same for every
 * borrower whose case is the same, and round sums over a year are asked for again and again, so
 * what was worked out lately is remembered.
 */
public final class StructurePricing {

  private static final int REMEMBERED = 2_000;

  private final Benefits benefits;
  private final StructurePolicy policy;
  private final Cache<Question, PricedStructure> lately =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  public StructurePricing(LocalDate day) {
    this.benefits = new Benefits(day);
    this.policy = new StructurePolicy(PolicyRules.standard(), day);
  }

  /**
   * What {@code offered} comes to for a borrower.
   *
   * @param subsidy the part of its interest that is subsidised, if there is one
   */
  public PricedStructure price(
      Structure offered, @Nullable InterestSubsidy subsidy, BorrowerCase borrower) {
    return lately.get(new Question(offered, subsidy, borrower), this::priced);
  }

  private PricedStructure priced(Question question) {
    Structure structure = benefits.counted(question.offered());
    return new PricedStructure(
        structure,
        AllInCost.of(structure, benefits.counted(question.subsidy())),
        structure.loan().regularPayment(),
        benefits.of(question.offered(), question.subsidy(), question.borrower()),
        policy.judge(structure, question.borrower()));
  }

  private record Question(
      Structure offered, @Nullable InterestSubsidy subsidy, BorrowerCase borrower) {}
}
