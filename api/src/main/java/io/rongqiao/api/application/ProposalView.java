package io.rongqiao.api.application;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.product.RequiredDocument;
import io.rongqiao.matching.ranking.Merits;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.Weights;
import io.rongqiao.matching.structure.Benefit;
import io.rongqiao.matching.structure.Finding;
import io.rongqiao.matching.structure.Repayment;
import io.rongqiao.scoring.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the platform composed out of one product, what it costs in all and why it stands where it
 * stands.
 *
 * @param guaranteeShares who bears which part of a loss, where it is guaranteed
 * @param likelihoodVersion which version of the acceptance curves its likelihood is by, 0 for the
 *     stated prior
 */
@Serdeable
public record ProposalView(
    UUID id,
    int rank,
    ProductNameView product,
    String structure,
    MoneyView amount,
    int tenorMonths,
    String annualRate,
    @Nullable String guaranteeFeeRate,
    @Nullable InstitutionView guarantor,
    String allInAnnualCost,
    @Nullable MoneyView monthlyPayment,
    CostView cost,
    String repayment,
    int timePromiseDays,
    String score,
    MeritsView merits,
    MeritsView weights,
    @Nullable Integer likelihoodVersion,
    TextView sentence,
    List<FindingView> findings,
    List<GuaranteeShareView> guaranteeShares,
    List<DocumentView> documents,
    LocalDate expiresAt,
    @Nullable UUID leadId) {

  public static ProposalView of(Proposal proposal, @Nullable UUID lead) {
    Proposal.Financing financing = proposal.financing();
    Optional<Proposal.Guaranteed> guaranteed = Optional.ofNullable(financing.guaranteed());
    return new ProposalView(
        proposal.id().value(),
        proposal.rank(),
        ProductNameView.of(proposal.offered()),
        financing.form().name(),
        MoneyView.of(financing.amount()),
        financing.tenor().months(),
        financing.annualRate().fraction().toPlainString(),
        guaranteed.map(it -> it.feeRate().fraction().toPlainString()).orElse(null),
        guaranteed
            .map(
                it ->
                    new InstitutionView(
                        it.guarantor().value(), it.guarantorName().zh(), "GUARANTOR"))
            .orElse(null),
        proposal.cost().allInAnnual().fraction().toPlainString(),
        financing.repayment() == Repayment.BULLET ? null : MoneyView.of(financing.monthlyPayment()),
        CostView.of(proposal.cost()),
        financing.repayment().name(),
        proposal.timePromiseDays(),
        share(proposal.score()),
        MeritsView.of(proposal.merits()),
        MeritsView.of(proposal.weights()),
        proposal.likelihoodVersion(),
        TextView.of(proposal.sentence()),
        proposal.findings().stream().map(FindingView::of).toList(),
        guaranteed.map(ProposalView::shares).orElse(List.of()),
        proposal.documents().stream().map(DocumentView::of).toList(),
        proposal.expiresOn(),
        lead);
  }

  private static List<GuaranteeShareView> shares(Proposal.Guaranteed guaranteed) {
    return guaranteed.shares().entrySet().stream()
        .map(
            it ->
                new GuaranteeShareView(
                    it.getKey().name(),
                    new TextView(it.getKey().zh(), it.getKey().en()),
                    share(it.getValue())))
        .toList();
  }

  private static String share(Percentage share) {
    return share.fraction().toPlainString();
  }

  /** A product by its name and lender. */
  @Serdeable
  public record ProductNameView(UUID id, TextView name, InstitutionView lender) {

    public static ProductNameView of(Proposal.Offered offered) {
      return new ProductNameView(
          offered.product().value(),
          TextView.of(offered.name()),
          new InstitutionView(offered.lender().value(), offered.lenderName().zh(), "LENDER"));
    }
  }

  /** Who bears which part of a loss, as a decimal fraction. */
  @Serdeable
  public record GuaranteeShareView(String tier, TextView name, String share) {}

  /** A paper that the lender wants to see. */
  @Serdeable
  public record DocumentView(String document, TextView name) {

    static DocumentView of(RequiredDocument document) {
      return new DocumentView(document.name(), new TextView(document.zh(), document.en()));
    }
  }

  /** What is paid over the whole term. */
  @Serdeable
  public record CostView(
      MoneyView interest,
      MoneyView guaranteeFee,
      MoneyView subsidy,
      MoneyView otherFees,
      MoneyView total,
      List<CashFlowView> flows,
      List<BenefitView> benefits) {

    static CostView of(Proposal.Cost cost) {
      return new CostView(
          MoneyView.of(cost.interest()),
          MoneyView.of(cost.guaranteeFee()),
          MoneyView.of(cost.subsidy()),
          MoneyView.of(cost.otherFees()),
          MoneyView.of(cost.total()),
          cost.flows().stream()
              .map(flow -> new CashFlowView(flow.on(), MoneyView.of(flow.amount())))
              .toList(),
          cost.benefits().stream().map(BenefitView::of).toList());
    }
  }

  /** What is received (positive) or paid (negative) on a day. */
  @Serdeable
  public record CashFlowView(LocalDate on, MoneyView amount) {}

  /** What a policy pays or waives; only what is COUNTED lowers the cost. */
  @Serdeable
  public record BenefitView(
      TextView name,
      String standing,
      MoneyView worth,
      LocalDate inForceFrom,
      @Nullable LocalDate inForceUntil,
      String source) {

    static BenefitView of(Benefit benefit) {
      return new BenefitView(
          TextView.of(benefit.name()),
          benefit.standing().name(),
          MoneyView.of(benefit.worth()),
          benefit.inForceFrom(),
          benefit.inForceUntil(),
          benefit.source());
    }
  }

  /** What speaks for a proposal, or how much that counts, each as a decimal fraction. */
  @Serdeable
  public record MeritsView(String cost, String amountFit, String likelihood, String time) {

    static MeritsView of(Merits merits) {
      return new MeritsView(
          share(merits.cost()),
          share(merits.amountFit()),
          share(merits.likelihood()),
          share(merits.time()));
    }

    static MeritsView of(Weights weights) {
      return new MeritsView(
          share(weights.cost()),
          share(weights.amountFit()),
          share(weights.likelihood()),
          share(weights.time()));
    }
  }

  /** What a policy rule says to the proposal. */
  @Serdeable
  public record FindingView(
      String rule,
      String severity,
      TextView text,
      String source,
      @Nullable TextView scope,
      @Nullable LocalDate inForceFrom,
      @Nullable LocalDate inForceUntil) {

    static FindingView of(Finding finding) {
      return new FindingView(
          finding.rule(),
          finding.severity().name(),
          TextView.of(finding.text()),
          finding.source(),
          Optional.ofNullable(finding.scope()).map(TextView::of).orElse(null),
          finding.inForceFrom(),
          finding.inForceUntil());
    }
  }
}
