package io.rongqiao.matching.drafting;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.CriterionWording;
import io.rongqiao.matching.formula.FormulaWording;
import io.rongqiao.matching.product.Bridging;
import io.rongqiao.matching.product.FeeFormula;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.RateFormula;
import io.rongqiao.matching.structure.Guarantee;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.matching.structure.InterestSubsidy;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two versions of a product, for a reader.
 *
 * @param path the place in the canonical JSON form, as a JSON pointer
 * @param before how it was; absent if it is new
 * @param after how it is; absent if it is gone
 */
public record ProductChange(
    String path, Bilingual what, @Nullable Bilingual before, @Nullable Bilingual after) {

  /** What differs from {@code before} to {@code after}, in the order of the canonical form. */
  public static List<ProductChange> between(FinancingProduct before, FinancingProduct after) {
    Comparison comparison = new Comparison(before, after, new ArrayList<>());
    comparison.validity();
    comparison.description();
    comparison.terms();
    comparison.criteria();
    return List.copyOf(comparison.changes());
  }

  /** Two versions under comparison, and what was found. */
  private record Comparison(
      FinancingProduct before, FinancingProduct after, List<ProductChange> changes) {

    void validity() {
      note("/version/validFrom", "生效日", "in force from", it -> same(it.version().validFrom()));
      note(
          "/version/validUntil",
          "失效日",
          "in force until",
          it -> it.version().validUntil() == null ? null : same(it.version().validUntil()));
    }

    void description() {
      note("/code", "产品代码", "code", it -> same(it.description().code()));
      note(
          "/kind",
          "类别",
          "kind",
          it -> new Bilingual(it.description().kind().zh(), it.description().kind().en()));
      note("/name", "名称", "name", it -> it.description().name());
      note("/summary", "简介", "summary", it -> it.description().summary());
      note(
          "/documents",
          "所需材料",
          "documents",
          it -> each(it.description().documents(), d -> new Bilingual(d.zh(), d.en())));
      note(
          "/sources", "依据", "sources", it -> each(it.description().sources(), ProductChange::same));
    }

    void terms() {
      note("/terms/amount/from", "最低金额", "least amount", it -> same(it.terms().bounds().least()));
      note("/terms/amount/to", "最高金额", "most amount", it -> same(it.terms().bounds().most()));
      note(
          "/terms/tenorMonths/from",
          "最短期限（月）",
          "shortest term in months",
          it -> same(it.terms().bounds().shortest().months()));
      note(
          "/terms/tenorMonths/to",
          "最长期限（月）",
          "longest term in months",
          it -> same(it.terms().bounds().longest().months()));
      note(
          "/terms/tenorMonths/formula",
          "最长期限公式",
          "formula of the longest term",
          it ->
              it.terms().longestTenor() == null
                  ? null
                  : FormulaWording.of(it.terms().longestTenor()));
      note(
          "/terms/purposes",
          "用途",
          "purposes",
          it -> each(it.terms().purposes(), p -> new Bilingual(p.zh(), p.en())));
      note(
          "/terms/repayment",
          "还款方式",
          "repayment",
          it -> new Bilingual(it.terms().repayment().zh(), it.terms().repayment().en()));
      price();
      rest();
    }

    private void price() {
      note(
          "/terms/rate/formula",
          "利率公式",
          "formula of the rate",
          it -> FormulaWording.of(it.terms().rate().formula()));
      note("/terms/rate/floor", "利率下限", "lowest rate", it -> same(it.terms().rate().floor()));
      note("/terms/rate/ceiling", "利率上限", "highest rate", it -> same(it.terms().rate().ceiling()));
      note(
          "/terms/limit/formula",
          "额度公式",
          "formula of the limit",
          it -> FormulaWording.of(it.terms().limit().formula()));
      note("/terms/fees", "费用", "fees", it -> each(it.terms().fees(), ProductChange::fee));
    }

    private void rest() {
      note(
          "/terms/security",
          "担保方式",
          "security",
          it -> new Bilingual(it.terms().security().zh(), it.terms().security().en()));
      guarantee();
      note("/terms/bridge", "过桥", "bridge", it -> bridging(it.terms().bridging()));
      note(
          "/terms/interestSubsidy",
          "贷款贴息",
          "interest subsidy",
          it -> interestSubsidy(it.terms().interestSubsidy()));
      note("/terms/preferential", "优惠融资", "preferential", it -> yes(it.terms().preferential()));
      note(
          "/terms/timePromiseDays",
          "承诺时限（天）",
          "days promised",
          it -> same(it.terms().timePromiseDays()));
      note(
          "/terms/evidence",
          "所读数据",
          "evidence read",
          it -> each(it.terms().evidence(), ProductChange::same));
    }

    /** A guarantee that comes or goes is told in all its parts. */
    private void guarantee() {
      note("/terms/guarantee/guarantor", "担保机构", "guarantor", of(it -> same(it.guarantor())));
      note(
          "/terms/guarantee/governmentBacked",
          "政府性融资担保",
          "government-backed",
          of(it -> yes(it.governmentBacked())));
      note(
          "/terms/guarantee/feeRate",
          "担保费率",
          "fee rate of the guarantee",
          it -> it.terms().guaranteeFee() == null ? of(g -> same(g.feeRate())).apply(it) : null);
      note(
          "/terms/guarantee/fee",
          "担保费公式",
          "formula of the guarantee fee",
          it -> guaranteeFee(it.terms().guaranteeFee()));
      note(
          "/terms/guarantee/feeSubsidy",
          "担保费补贴比例",
          "subsidy of the guarantee fee",
          of(it -> same(it.feeSubsidy())));
      note(
          "/terms/guarantee/shares",
          "风险分担",
          "shares of a loss",
          of(it -> each(it.shares().entrySet(), ProductChange::share)));
    }

    private static Function<FinancingProduct, @Nullable Bilingual> of(
        Function<Guarantee, @Nullable Bilingual> part) {
      return product -> {
        Guarantee guarantee = product.terms().guarantee();
        return guarantee == null ? null : part.apply(guarantee);
      };
    }

    /** Criteria have no names: what is not among the others was taken out or put in. */
    void criteria() {
      Bilingual what = new Bilingual("准入条件", "criterion");
      for (int i = 0; i < before.criteria().size(); i++) {
        Criterion criterion = before.criteria().get(i);
        if (!after.criteria().contains(criterion)) {
          changes.add(
              new ProductChange("/criteria/" + i, what, CriterionWording.of(criterion), null));
        }
      }
      for (int i = 0; i < after.criteria().size(); i++) {
        Criterion criterion = after.criteria().get(i);
        if (!before.criteria().contains(criterion)) {
          changes.add(
              new ProductChange("/criteria/" + i, what, null, CriterionWording.of(criterion)));
        }
      }
    }

    private void note(
        String path, String zh, String en, Function<FinancingProduct, @Nullable Bilingual> value) {
      Bilingual was = value.apply(before);
      Bilingual is = value.apply(after);
      if (!Objects.equals(was, is)) {
        changes.add(new ProductChange(path, new Bilingual(zh, en), was, is));
      }
    }
  }

  private static Bilingual same(Object value) {
    return new Bilingual(value.toString(), value.toString());
  }

  private static Bilingual yes(boolean claim) {
    return claim ? new Bilingual("是", "yes") : new Bilingual("否", "no");
  }

  private static Bilingual fee(FeeFormula fee) {
    Bilingual share = fee.constant().map(ProductChange::same).orElseGet(() -> reckoned(fee));
    return new Bilingual(fee.kind().zh() + " " + share.zh(), fee.kind().en() + " " + share.en());
  }

  private static Bilingual reckoned(FeeFormula fee) {
    Bilingual formula = FormulaWording.of(fee.share());
    return new Bilingual(
        formula.zh() + "，不超过 " + fee.ceiling(), formula.en() + ", at most " + fee.ceiling());
  }

  private static @Nullable Bilingual guaranteeFee(@Nullable RateFormula fee) {
    if (fee == null) {
      return null;
    }
    Bilingual formula = FormulaWording.of(fee.formula());
    return new Bilingual(
        "%s，在 %s 至 %s 之间".formatted(formula.zh(), fee.floor(), fee.ceiling()),
        "%s, between %s and %s".formatted(formula.en(), fee.floor(), fee.ceiling()));
  }

  private static @Nullable Bilingual bridging(@Nullable Bridging bridging) {
    return bridging == null
        ? null
        : new Bilingual(
            "%d 个月，年利率 %s".formatted(bridging.tenor().months(), bridging.rate()),
            "%d months at %s a year".formatted(bridging.tenor().months(), bridging.rate()));
  }

  private static @Nullable Bilingual interestSubsidy(@Nullable InterestSubsidy subsidy) {
    if (subsidy == null) {
      return null;
    }
    LocalDate until = subsidy.until();
    return new Bilingual(
        "利息的 %s，%s 至 %s，%s"
            .formatted(
                subsidy.share(), subsidy.from(), until == null ? "未定" : until, subsidy.source()),
        "%s of the interest, from %s to %s, %s"
            .formatted(
                subsidy.share(),
                subsidy.from(),
                until == null ? "no stated end" : until,
                subsidy.source()));
  }

  private static Bilingual share(Map.Entry<GuaranteeTier, Percentage> share) {
    GuaranteeTier tier = share.getKey();
    return new Bilingual(
        tier.zh() + " " + share.getValue(), "the " + tier.en() + " " + share.getValue());
  }

  private static <T> @Nullable Bilingual each(Collection<T> values, Function<T, Bilingual> word) {
    if (values.isEmpty()) {
      return null;
    }
    List<Bilingual> words = values.stream().map(word).toList();
    return new Bilingual(
        words.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
        words.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
  }
}
