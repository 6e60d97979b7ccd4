package io.rongqiao.matching.ranking;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.RequiredDocument;
import io.rongqiao.matching.structure.Benefit;
import io.rongqiao.matching.structure.CashFlow;
import io.rongqiao.matching.structure.Finding;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.matching.structure.Repayment;
import io.rongqiao.matching.structure.StructureForm;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the platform composes for a request out of one product.
 *
 * @param rank 1 is the best
 * @param likelihoodVersion which version of the learned curves its likelihood is by, 0 for the
 *     stated prior; none in what was kept before there were any
 * @param documents what the lender wants to see; empty in what was kept before it was noted
 * @param evidence what the lender must be allowed to read to judge it
 * @param expiresOn the last day on which it may be sent
 */
public record Proposal(
    ProposalId id,
    int rank,
    Offered offered,
    Financing financing,
    Cost cost,
    int timePromiseDays,
    Percentage score,
    Merits merits,
    Weights weights,
    @Nullable Integer likelihoodVersion,
    Bilingual sentence,
    List<Finding> findings,
    List<RequiredDocument> documents,
    Set<EvidenceFamily> evidence,
    LocalDate expiresOn) {

  public Proposal {
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
    evidence = Collections.unmodifiableSet(EnumSet.copyOf(evidence));
  }

  /** The version of a product, and whose it is. */
  public record Offered(
      ProductId product, int version, Bilingual name, InstitutionId lender, Bilingual lenderName) {}

  /** The money. */
  public record Financing(
      StructureForm form,
      Money amount,
      Tenor tenor,
      AnnualRate annualRate,
      Repayment repayment,
      Money monthlyPayment,
      @Nullable Guaranteed guaranteed) {}

  /** The guarantee that comes with it. */
  public record Guaranteed(
      InstitutionId guarantor,
      Bilingual guarantorName,
      AnnualRate feeRate,
      Percentage feeSubsidy,
      Map<GuaranteeTier, Percentage> shares) {

    public Guaranteed {
      EnumMap<GuaranteeTier, Percentage> inOrder = new EnumMap<>(GuaranteeTier.class);
      inOrder.putAll(shares);
      shares = Collections.unmodifiableMap(inOrder);
    }
  }

  /**
   * What it costs in all.
   *
   * @param flows what is received and paid, by day; empty in what was kept before it was noted
   * @param benefits what policies pay or waive, counted or not
   */
  public record Cost(
      AnnualRate allInAnnual,
      Money interest,
      Money guaranteeFee,
      Money subsidy,
      Money otherFees,
      Money total,
      List<CashFlow> flows,
      List<Benefit> benefits) {

    public Cost {
      flows = List.copyOf(flows);
      benefits = List.copyOf(benefits);
    }
  }
}
