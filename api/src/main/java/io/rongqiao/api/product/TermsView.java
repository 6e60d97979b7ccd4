package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.formula.FormulaWording;
import io.rongqiao.matching.product.Bridging;
import io.rongqiao.matching.product.FeeFormula;
import io.rongqiao.matching.product.Terms;
import io.rongqiao.matching.structure.Guarantee;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.matching.structure.InterestSubsidy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs besides interest and who stands behind it, for everybody to see before
 * applying.
 *
 * @param fees taken once, at payout; none if there are none
 */
@Serdeable
record TermsView(
    List<TextView> purposes,
    TextView repayment,
    List<FeeView> fees,
    @Nullable GuaranteeView guarantee,
    @Nullable BridgeView bridge,
    @Nullable SubsidyView interestSubsidy) {

  static TermsView of(Terms terms, InstitutionNames institutions) {
    Guarantee guarantee = terms.guarantee();
    Bridging bridging = terms.bridging();
    InterestSubsidy subsidy = terms.interestSubsidy();
    return new TermsView(
        terms.purposes().stream().map(it -> new TextView(it.zh(), it.en())).toList(),
        new TextView(terms.repayment().zh(), terms.repayment().en()),
        terms.fees().stream().map(FeeView::of).toList(),
        guarantee == null ? null : GuaranteeView.of(guarantee, institutions),
        bridging == null ? null : BridgeView.of(bridging),
        subsidy == null ? null : SubsidyView.of(subsidy));
  }

  /**
   * A charge at payout.
   *
   * @param most the share of the amount that it is at most, as a decimal fraction
   * @param formula how it is reckoned, where it is not the same for everybody
   */
  @Serdeable
  record FeeView(String kind, TextView name, String most, @Nullable TextView formula) {

    static FeeView of(FeeFormula fee) {
      return new FeeView(
          fee.kind().name(),
          new TextView(fee.kind().zh(), fee.kind().en()),
          fee.ceiling().fraction().toPlainString(),
          fee.constant().isPresent() ? null : TextView.of(FormulaWording.of(fee.share())));
    }
  }

  /**
   * The guarantee that comes with a loan.
   *
   * @param feeRate what it costs a year at most, as a decimal fraction
   * @param feeSubsidy the part of the fee that a subsidy pays
   * @param shares who bears which part of a loss
   */
  @Serdeable
  record GuaranteeView(
      InstitutionView guarantor,
      boolean governmentBacked,
      String feeRate,
      String feeSubsidy,
      List<ShareView> shares) {

    static GuaranteeView of(Guarantee guarantee, InstitutionNames institutions) {
      return new GuaranteeView(
          institutions.view(guarantee.guarantor()),
          guarantee.governmentBacked(),
          guarantee.feeRate().fraction().toPlainString(),
          guarantee.feeSubsidy().fraction().toPlainString(),
          guarantee.shares().entrySet().stream()
              .map(it -> ShareView.of(it.getKey(), it.getValue().fraction().toPlainString()))
              .toList());
    }
  }

  /** The part of a loss that a tier bears, as a decimal fraction. */
  @Serdeable
  record ShareView(String tier, TextView name, String share) {

    static ShareView of(GuaranteeTier tier, String share) {
      return new ShareView(tier.name(), new TextView(tier.zh(), tier.en()), share);
    }
  }

  /** The short loan that repays what falls due until this one is paid out. */
  @Serdeable
  record BridgeView(int tenorMonths, String annualRate) {

    static BridgeView of(Bridging bridging) {
      return new BridgeView(bridging.tenor().months(), bridging.rate().fraction().toPlainString());
    }
  }

  /** The part of the interest that public money pays on loans of these days. */
  @Serdeable
  record SubsidyView(String share, LocalDate from, @Nullable LocalDate until, String source) {

    static SubsidyView of(InterestSubsidy subsidy) {
      return new SubsidyView(
          subsidy.share().fraction().toPlainString(),
          subsidy.from(),
          subsidy.until(),
          subsidy.source());
    }
  }
}
