package io.rongqiao.matching.ranking;

import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
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

  private final FinancingRequest request;
  private final List<Draft> all;

  ProposalSentence(FinancingRequest request, List<Draft> all) {
    this.request = request;
    this.all = List.copyOf(all);
  }

  Bilingual of(Draft draft) {
    AnnualRate allIn = draft.cost().annualRate().rounded(4, RoundingMode.HALF_UP);
    String amount = grouped(draft.structure().loan().principal());
    Percentage fit = draft.merits().amountFit();
    int days = draft.product().terms().timePromiseDays();
    Bilingual standing = standing(draft);
    Bilingual backing = draft.backing() == null ? Bilingual.of("。", ".") : said(draft.backing());
    return Bilingual.of(
        "综合年化成本 %s，可融资 %s 元（申请额 %s 元的 %s），承诺 %d 天内答复；%s%s"
            .formatted(
                allIn, amount, grouped(request.amount()), fit, days, standing.zh(), backing.zh()),
        "All-in cost %s a year, CNY %s (%s of the request), answered within %d days; %s%s"
            .formatted(allIn, amount, fit, days, standing.en(), backing.en()));
  }

  private static Bilingual said(Bilingual backing) {
    return Bilingual.of("；%s。".formatted(backing.zh()), "; %s.".formatted(backing.en()));
  }

  private static String grouped(Money money) {
    return String.format(Locale.ROOT, "%,.2f", money.amount());
  }

  private Bilingual standing(Draft draft) {
    if (all.size() == 1) {
      return Bilingual.of("目前唯一满足条件的方案", "the only proposal that fits");
    }
    Merit gain = MERITS.getFirst();
    Merit loss = MERITS.getFirst();
    for (Merit merit : MERITS) {
      gain = gain(draft, merit).compareTo(gain(draft, gain)) > 0 ? merit : gain;
      loss = gain(draft, merit).compareTo(gain(draft, loss)) < 0 ? merit : loss;
    }
    boolean gains = gain(draft, gain).signum() > 0;
    boolean loses = gain(draft, loss).signum() < 0;
    if (gains && loses) {
      return Bilingual.of(
          "与其他方案相比，胜在%s，弱在%s".formatted(gain.zh(), loss.zh()),
          "against the others it gains by %s and loses by %s".formatted(gain.en(), loss.en()));
    }
    if (gains) {
      return Bilingual.of("与其他方案相比，胜在" + gain.zh(), "against the others it gains by " + gain.en());
    }
    return loses
        ? Bilingual.of("与其他方案相比，弱在" + loss.zh(), "against the others it loses by " + loss.en())
        : Bilingual.of("与其他方案相当", "it equals the others");
  }

  /** What the merit adds to the score beyond the average, times the number of proposals. */
  private BigDecimal gain(Draft draft, Merit merit) {
    BigDecimal sum =
        all.stream()
            .map(it -> merit.value().apply(it.merits()).fraction())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return merit
        .value()
        .apply(draft.merits())
        .fraction()
        .multiply(BigDecimal.valueOf(all.size()))
        .subtract(sum)
        .multiply(merit.weight().fraction());
  }
}
