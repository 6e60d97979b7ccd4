package io.rongqiao.matching.ranking;

import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.structure.PricedStructure;
import io.rongqiao.scoring.money.DigitGroups;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Says why a proposal stands where it stands: its figures, and by which merit it gains or loses
 * most against the average of all proposals for the request.
 */
final class ProposalSentence {

  /** A merit with its name and weight. */
  private record Merit(
      String zh, String en, Percentage weight, Function<Merits, Percentage> value) {}

  private static final List<Merit> MERITS =
      List.of(
          new Merit("成本", "cost", Weights.STANDARD.cost(), Merits::cost),
          new Merit("额度", "amount", Weights.STANDARD.amountFit(), Merits::amountFit),
          new Merit("获批可能", "likelihood", Weights.STANDARD.likelihood(), Merits::likelihood),
          new Merit("时效", "time", Weights.STANDARD.time(), Merits::time));

  private final String asked;
  private final int drafts;

  /** What all drafts have of each merit, in the order of the merits. */
  private final List<BigDecimal> sums;

  ProposalSentence(FinancingRequest request, List<Draft> all) {
    this.asked = DigitGroups.of(request.amount().amount());
    this.drafts = all.size();
    this.sums = MERITS.stream().map(merit -> sum(merit, all)).toList();
  }

  private static BigDecimal sum(Merit merit, List<Draft> all) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Draft draft : all) {
      sum = sum.add(merit.value().apply(draft.merits()).fraction());
    }
    return sum;
  }

  Bilingual of(Draft draft) {
    PricedStructure priced = draft.priced();
    String allIn = priced.cost().annualRate().rounded(4, RoundingMode.HALF_UP).toString();
    String amount = DigitGroups.of(priced.structure().loan().principal().amount());
    String fit = draft.merits().amountFit().toString();
    String days = Integer.toString(draft.product().terms().timePromiseDays());
    Bilingual standing = standing(draft);
    Bilingual backing = draft.backing();
    return Bilingual.of(
        ("综合年化成本 " + allIn + "，可融资 " + amount + " 元（申请额 " + asked + " 元的 " + fit)
            + ("），承诺 " + days + " 天内答复；" + standing.zh())
            + (backing == null ? "。" : "；" + backing.zh() + "。"),
        ("All-in cost " + allIn + " a year, CNY " + amount + " (" + fit + " of the request)")
            + (", answered within " + days + " days; " + standing.en())
            + (backing == null ? "." : "; " + backing.en() + "."));
  }

  private Bilingual standing(Draft draft) {
    if (drafts == 1) {
      return Bilingual.of("目前唯一满足条件的方案", "the only proposal that fits");
    }
    int most = 0;
    int least = 0;
    List<BigDecimal> gains = gains(draft);
    for (int merit = 1; merit < gains.size(); merit++) {
      most = gains.get(merit).compareTo(gains.get(most)) > 0 ? merit : most;
      least = gains.get(merit).compareTo(gains.get(least)) < 0 ? merit : least;
    }
    Merit gain = MERITS.get(most);
    Merit loss = MERITS.get(least);
    boolean gainsBy = gains.get(most).signum() > 0;
    boolean losesBy = gains.get(least).signum() < 0;
    if (gainsBy && losesBy) {
      return Bilingual.of(
          "与其他方案相比，胜在" + gain.zh() + "，弱在" + loss.zh(),
          "against the others it gains by " + gain.en() + " and loses by " + loss.en());
    }
    if (gainsBy) {
      return Bilingual.of("与其他方案相比，胜在" + gain.zh(), "against the others it gains by " + gain.en());
    }
    return losesBy
        ? Bilingual.of("与其他方案相比，弱在" + loss.zh(), "against the others it loses by " + loss.en())
        : Bilingual.of("与其他方案相当", "it equals the others");
  }

  /**
   * What each merit adds to the score beyond the average, times the number of proposals; in the
   * order of the merits.
   */
  private List<BigDecimal> gains(Draft draft) {
    List<BigDecimal> gains = new ArrayList<>(MERITS.size());
    for (Merit merit : MERITS) {
      gains.add(
          merit
              .value()
              .apply(draft.merits())
              .fraction()
              .multiply(BigDecimal.valueOf(drafts))
              .subtract(sums.get(gains.size()))
              .multiply(merit.weight().fraction()));
    }
    return gains;
  }
}
