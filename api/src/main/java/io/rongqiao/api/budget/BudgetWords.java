package io.rongqiao.api.budget;

import io.rongqiao.matching.budget.BudgetAnswer;
import io.rongqiao.matching.budget.QuotaUse;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a plan's figures mean, in sentences. */
final class BudgetWords {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int GAP_DECIMALS = 4;

  private BudgetWords() {}

  /** How near to the best it is. */
  static Bilingual gap(BudgetAnswer.Totals totals) {
    String bound = yuan(totals.bound());
    if (totals.bound().isZero()) {
      return new Bilingual("没有可以盈利的放款", "No offer would bring anything");
    }
    if (totals.bound().equals(totals.plan().expected())) {
      return new Bilingual(
          "任何方案都不会超过 %s 元，本方案已达到".formatted(bound),
          "No plan brings more than %s yuan, and this one brings that".formatted(bound));
    }
    BigDecimal gap =
        HUNDRED
            .multiply(totals.bound().minus(totals.plan().expected()).amount())
            .divide(totals.bound().amount(), GAP_DECIMALS, RoundingMode.UP)
            .stripTrailingZeros();
    return new Bilingual(
        "任何方案都不会超过 %s 元，本方案与之相差不到 %s%%".formatted(bound, gap.toPlainString()),
        "No plan brings more than %s yuan; this one is within %s %% of that"
            .formatted(bound, gap.toPlainString()));
  }

  /** What was assumed. */
  static List<Bilingual> notes(BudgetAnswer.Totals totals, boolean stopped) {
    List<Bilingual> notes = new ArrayList<>();
    if (stopped) {
      notes.add(
          new Bilingual(
              "搜索应要求提前结束，这是当时最好的方案",
              "The search was ended on request; this is the best there was then"));
    }
    int table = totals.byTable();
    if (table > 0) {
      notes.add(
          new Bilingual(
              "%d 条线索的档案没有违约概率，按您给出的等级概率计算".formatted(table),
              "%d leads have no probability of default in their profile; your table by grade was used"
                  .formatted(table)));
    }
    int band = totals.byBand();
    if (band > 0) {
      notes.add(
          new Bilingual(
              "%d 条线索的档案没有违约概率，按所在等级区间的中值计算".formatted(band),
              "%d leads have no probability of default in their profile; the middle of the grade's band was used"
                  .formatted(band)));
    }
    int prior = totals.byPrior();
    if (prior > 0) {
      notes.add(
          new Bilingual(
              "%d 条线索没有可学习的客户流失数据，接受率按先验计算：年利率 4%% 时流失 5%%，15%% 时流失 95%%，其间按直线".formatted(prior),
              "%d leads have no record of customers lost; acceptance is a stated prior: 5 %% are lost at 4 %% a year and 95 %% at 15 %%, straight between"
                  .formatted(prior)));
    }
    int unlimited = totals.unlimited();
    if (unlimited > 0) {
      notes.add(
          new Bilingual(
              "%d 条线索的担保机构没有向您开放的方案，其担保额度未知，未作限制（可自行设定限额）".formatted(unlimited),
              "%d leads are guaranteed by someone with no programme open to you; what it has free is not known and not limited, unless you set a limit"
                  .formatted(unlimited)));
    }
    return notes;
  }

  /** What it means that so much is drawn. */
  static Bilingual use(QuotaUse use, Bilingual name) {
    if (use.binds()) {
      String more =
          yuan(
              new Money(
                  use.price().multiply(TEN_THOUSAND).setScale(2, RoundingMode.HALF_UP), Money.CNY));
      return new Bilingual(
          "%s：限制了方案，每多 10,000 元，一年约多得 %s 元".formatted(name.zh(), more),
          "%s binds: 10,000 yuan more would bring about %s yuan a year".formatted(name.en(), more));
    }
    return use.left().isZero()
        ? new Bilingual(
            "%s：已用满，但放宽也不会多得".formatted(name.zh()),
            "%s is used up, but more of it would bring nothing more".formatted(name.en()))
        : new Bilingual(
            "%s：还剩 %s 元，未限制方案".formatted(name.zh(), yuan(use.left())),
            "%s has %s yuan left and does not bind".formatted(name.en(), yuan(use.left())));
  }

  private static String yuan(Money money) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(money.amount());
  }
}
