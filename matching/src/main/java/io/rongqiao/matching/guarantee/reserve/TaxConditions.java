package io.rongqiao.matching.guarantee.reserve;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a guarantor must all be and do to deduct its reserves (R04, 财税〔2017〕22号 四, L11586–11598).
 *
 * @param licensed whether it is what the rules on guarantee companies ask, with a licence
 * @param smallVolume guarantees and re-guarantees for small and medium enterprises that it gave in
 *     the year (发生额), without income from rating, advice and training
 * @param totalVolume all credit guarantees that it gave in the year
 * @param averageFee what it charged small and medium enterprises a year on average
 * @param benchmark the banks' benchmark lending rate of the same term
 * @param otherConditions whether what finance and tax ask besides is met, which the text leaves to
 *     them: a fact that whoever asks states
 */
public record TaxConditions(
    boolean licensed,
    Money smallVolume,
    Money totalVolume,
    AnnualRate averageFee,
    AnnualRate benchmark,
    boolean otherConditions) {

  private static final BigDecimal LEAST_SHARE = new BigDecimal("0.70");
  private static final BigDecimal MOST_OF_BENCHMARK = new BigDecimal("0.50");

  public TaxConditions {
    if (smallVolume.isNegative() || smallVolume.isGreaterThan(totalVolume)) {
      throw new IllegalArgumentException(
          "%s for small and medium enterprises is no part of %s"
              .formatted(smallVolume, totalVolume));
    }
    if (averageFee.isNegative() || benchmark.isNegative()) {
      throw new IllegalArgumentException("Neither a fee nor the benchmark rate is negative");
    }
  }

  /** One of the conditions, in the order of the text. */
  public enum Condition {
    LICENCE("具有融资性担保机构监管部门颁发的经营许可证", "It holds the licence of a guarantee company"),
    SMALL_SHARE(
        "中小企业担保业务和再担保业务发生额占比70%以上",
        "At least 70 % of its guarantees of the year are for small and medium enterprises"),
    FEE(
        "平均年担保费率不超过银行同期贷款基准利率的50%",
        "Its average yearly fee is at most half the benchmark lending rate"),
    OTHERS("财政、税务部门规定的其他条件", "What finance and tax authorities ask besides");

    private final String zh;
    private final String en;

    Condition(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public Bilingual text() {
      return Bilingual.of(zh, en);
    }
  }

  /** The conditions that are not met: all of them, not the first. */
  public List<Condition> unmet() {
    List<Condition> unmet = new ArrayList<>();
    if (!licensed) {
      unmet.add(Condition.LICENCE);
    }
    // 70%以上 includes the 70 % themselves; without any business nothing is a share of it.
    if (!totalVolume.isPositive()
        || smallVolume.amount().compareTo(totalVolume.amount().multiply(LEAST_SHARE)) < 0) {
      unmet.add(Condition.SMALL_SHARE);
    }
    if (averageFee.fraction().compareTo(benchmark.fraction().multiply(MOST_OF_BENCHMARK)) > 0) {
      unmet.add(Condition.FEE);
    }
    if (!otherConditions) {
      unmet.add(Condition.OTHERS);
    }
    return List.copyOf(unmet);
  }
}
