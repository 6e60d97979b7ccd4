package io.rongqiao.matching.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.formula.FormulaRange;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the formulas of a draft's rate, guarantee fee and other fees against the bands it declares,
 * over everybody who meets the criteria. The bounds still hold a rate or fee when it is reckoned;
 * but a band that no value falls into, a ceiling that the formula itself passes for some, or a fee
 * that comes to less than nothing is more likely a slip of the author.
 */
final class FormulaBands {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private final List<Criterion> criteria;
  private final JsonNode document;
  private final List<Fault> faults = new ArrayList<>();

  private FormulaBands(List<Criterion> criteria, JsonNode document) {
    this.criteria = criteria;
    this.document = document;
  }

  /** What is wrong with the formulas of {@code product}, each at its place in {@code document}. */
  static List<Fault> faultsOf(FinancingProduct product, JsonNode document) {
    FormulaBands bands = new FormulaBands(product.requirements(), document);
    bands.check("/terms/rate", product.terms().rate(), Words.RATE);
    RateFormula guaranteeFee = product.terms().guaranteeFee();
    if (guaranteeFee != null) {
      bands.check("/terms/guarantee/fee", guaranteeFee, Words.GUARANTEE_FEE);
    }
    List<FeeFormula> fees = product.terms().fees();
    for (int at = 0; at < fees.size(); at++) {
      bands.check("/terms/fees/" + at, fees.get(at));
    }
    return List.copyOf(bands.faults);
  }

  private void check(String path, RateFormula rate, Words words) {
    FormulaRange.of(rate.formula(), criteria)
        .flatMap(it -> outside(it, rate.floor().fraction(), rate.ceiling().fraction(), words))
        .ifPresent(broken -> note(path, broken));
  }

  /** A fee has no floor but nothing, beneath which its formula must not go for anybody. */
  private void check(String path, FeeFormula fee) {
    BigDecimal ceiling = fee.ceiling().fraction();
    FormulaRange.of(fee.share(), criteria)
        .flatMap(
            it ->
                it.least().signum() < 0
                    ? Optional.of(belowNothing(it))
                    : outside(it, BigDecimal.ZERO, ceiling, Words.FEE))
        .ifPresent(broken -> note(path, broken));
  }

  private void note(String path, Broken broken) {
    boolean written = !document.at(path + "/formula").isMissingNode();
    faults.add(new Fault(written ? path + "/formula" : path, broken.rule, broken.text));
  }

  private static Optional<Broken> outside(
      FormulaRange range, BigDecimal floor, BigDecimal ceiling, Words words) {
    Object[] shown = shown(range.least(), range.most(), floor, ceiling, words);
    if (range.least().compareTo(ceiling) > 0 || range.most().compareTo(floor) < 0) {
      return Optional.of(
          new Broken(
              words.emptyBand,
              new Bilingual(
                  "公式所得%5$s为 %1$s 至 %2$s，全部在声明的 %3$s 至 %4$s 之外".formatted(shown),
                  "the formula of the %6$s comes to %1$s to %2$s, wholly outside the declared %3$s to %4$s"
                      .formatted(shown))));
    }
    if (range.most().compareTo(ceiling) > 0) {
      return Optional.of(
          new Broken(
              "above-the-ceiling",
              new Bilingual(
                  "符合准入条件的部分企业，公式所得%5$s可达 %2$s，高于声明的上限 %4$s".formatted(shown),
                  "for some who meet the criteria the formula of the %6$s comes to %2$s, above the ceiling %4$s"
                      .formatted(shown))));
    }
    return Optional.empty();
  }

  private static Broken belowNothing(FormulaRange range) {
    String least = percent(range.least());
    return new Broken(
        "below-nothing",
        new Bilingual(
            "符合准入条件的部分企业，公式所得费率低至 %s，小于零".formatted(least),
            "for some who meet the criteria the formula of the fee comes to %s, less than nothing"
                .formatted(least)));
  }

  private static Object[] shown(
      BigDecimal least, BigDecimal most, BigDecimal floor, BigDecimal ceiling, Words words) {
    return new Object[] {
      percent(least), percent(most), percent(floor), percent(ceiling), words.zh, words.en
    };
  }

  private static String percent(BigDecimal fraction) {
    return fraction.multiply(PERCENT).stripTrailingZeros().toPlainString() + "%";
  }

  private record Broken(String rule, Bilingual text) {}

  /** What a formula is of. */
  private enum Words {
    RATE("利率", "rate", "empty-rate-band"),
    GUARANTEE_FEE("担保费率", "guarantee fee", "empty-fee-band"),
    FEE("费率", "fee", "empty-fee-band");

    private final String zh;
    private final String en;
    private final String emptyBand;

    Words(String zh, String en, String emptyBand) {
      this.zh = zh;
      this.en = en;
      this.emptyBand = emptyBand;
    }
  }
}
