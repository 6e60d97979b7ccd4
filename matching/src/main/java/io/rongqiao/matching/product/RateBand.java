package io.rongqiao.matching.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.formula.FormulaRange;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Holds the rate formula of a draft against the band it declares, over everybody who meets the
 * criteria. Floor and ceiling still hold a rate when it is reckoned; but a band that no rate falls
 * into, or a ceiling that the formula itself passes for some, is more likely a slip of the author.
 */
final class RateBand {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private RateBand() {}

  /** What is wrong with the rate of {@code product}, at its place in {@code document}. */
  static Optional<Fault> faultOf(FinancingProduct product, JsonNode document) {
    RateFormula rate = product.terms().rate();
    String path =
        document.at("/terms/rate/formula").isMissingNode() ? "/terms/rate" : "/terms/rate/formula";
    return FormulaRange.of(rate.formula(), product.requirements())
        .flatMap(range -> outside(range, rate))
        .map(it -> new Fault(path, it.rule, it.text));
  }

  private static Optional<Broken> outside(FormulaRange range, RateFormula rate) {
    BigDecimal floor = rate.floor().fraction();
    BigDecimal ceiling = rate.ceiling().fraction();
    if (range.least().compareTo(ceiling) > 0 || range.most().compareTo(floor) < 0) {
      return Optional.of(
          new Broken(
              "empty-rate-band",
              new Bilingual(
                  "公式所得利率为 %s 至 %s，全部在声明的 %s 至 %s 之外".formatted(shown(range, floor, ceiling)),
                  "the formula comes to %s to %s, wholly outside the declared %s to %s"
                      .formatted(shown(range, floor, ceiling)))));
    }
    if (range.most().compareTo(ceiling) > 0) {
      return Optional.of(
          new Broken(
              "above-the-ceiling",
              new Bilingual(
                  "符合准入条件的部分企业，公式所得利率可达 %2$s，高于声明的上限 %4$s".formatted(shown(range, floor, ceiling)),
                  "for some who meet the criteria the formula comes to %2$s, above the ceiling %4$s"
                      .formatted(shown(range, floor, ceiling)))));
    }
    return Optional.empty();
  }

  private static Object[] shown(FormulaRange range, BigDecimal floor, BigDecimal ceiling) {
    return List.of(range.least(), range.most(), floor, ceiling).stream()
        .map(it -> it.multiply(PERCENT).stripTrailingZeros().toPlainString() + "%")
        .toArray();
  }

  private record Broken(String rule, Bilingual text) {}
}
