package io.rongqiao.matching.ranking;

import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says why a proposal stands where it stands: its figures, what lifts it and what holds it back.
 */
final class ProposalSentence {

  private static final Bilingual COST = Bilingual.of("成本", "cost");
  private static final Bilingual AMOUNT = Bilingual.of("额度", "amount");
  private static final Bilingual LIKELIHOOD = Bilingual.of("获批可能", "likelihood");
  private static final Bilingual TIME = Bilingual.of("时效", "time");

  private ProposalSentence() {}

  static Bilingual of(Draft draft, FinancingRequest request) {
    AnnualRate allIn = draft.cost().annualRate().rounded(4, RoundingMode.HALF_UP);
    Money amount = draft.structure().loan().principal();
    Percentage fit = draft.merits().amountFit();
    int days = draft.product().terms().timePromiseDays();
    Bilingual best = extreme(draft.merits(), true);
    Bilingual worst = extreme(draft.merits(), false);
    String whole = amount.amount().toPlainString();
    return Bilingual.of(
        "综合年化成本 %s，可融资 %s 元（申请额 %s 元的 %s），承诺 %d 天内答复；优势在%s，弱项在%s。"
            .formatted(
                allIn,
                whole,
                request.amount().amount().toPlainString(),
                fit,
                days,
                best.zh(),
                worst.zh()),
        "All-in cost %s a year, CNY %s (%s of the request), answered within %d days; strongest in %s, weakest in %s."
            .formatted(allIn, whole, fit, days, best.en(), worst.en()));
  }

  /** The merit that is greatest or least; of equals the one that weighs most. */
  private static Bilingual extreme(Merits merits, boolean greatest) {
    Map<Bilingual, Percentage> byWeight = new LinkedHashMap<>();
    byWeight.put(COST, merits.cost());
    byWeight.put(AMOUNT, merits.amountFit());
    byWeight.put(LIKELIHOOD, merits.likelihood());
    byWeight.put(TIME, merits.time());
    Bilingual found = COST;
    for (Map.Entry<Bilingual, Percentage> merit : byWeight.entrySet()) {
      Percentage soFar = byWeight.getOrDefault(found, Percentage.NONE);
      if (greatest ? merit.getValue().isGreaterThan(soFar) : merit.getValue().isLessThan(soFar)) {
        found = merit.getKey();
      }
    }
    return found;
  }
}
