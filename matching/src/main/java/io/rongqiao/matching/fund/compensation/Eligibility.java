package io.rongqiao.matching.fund.compensation;

import io.rongqiao.matching.fund.FundRules;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Holds a loss against a fund's rules. Pure. */
public final class Eligibility {

  private Eligibility() {}

  /** Every way in which the loss is not compensated; empty where it is. */
  public static List<Ineligibility> against(LossReport report, FundRules rules, LocalDate today) {
    List<Ineligibility> found = new ArrayList<>();
    if (!rules.categories().contains(report.category())) {
      found.add(
          Ineligibility.of(
              "category",
              "%s不在补偿范围内".formatted(report.category().zh()),
              "%s is not compensated".formatted(report.category().en())));
    }
    if (!report.loan().currency().equals(rules.largestLoan().currency())) {
      found.add(
          Ineligibility.of(
              "loan",
              "基金以%s计".formatted(rules.largestLoan().currency()),
              "The fund is kept in " + rules.largestLoan().currency()));
      return List.copyOf(found);
    }
    if (report.loan().isGreaterThan(rules.largestLoan())) {
      found.add(
          Ineligibility.of(
              "loan", "贷款不超过" + rules.largestLoan(), "The loan is at most " + rules.largestLoan()));
    }
    if (rules.smallOnly() && !report.smallOrMicro()) {
      found.add(
          Ineligibility.of(
              "smallOrMicro", "仅补偿小微企业贷款", "Only loans to small and micro enterprises"));
    }
    if (report.overdueSince().plusDays(rules.overdueDays()).isAfter(today)) {
      found.add(
          Ineligibility.of(
              "overdueSince",
              "逾期须满%d天".formatted(rules.overdueDays()),
              "The loan must be overdue for %d days".formatted(rules.overdueDays())));
    }
    if (report.loss().portion(rules.share(), RoundingMode.DOWN).isZero()) {
      found.add(Ineligibility.of("loss", "基金承担部分不足一分", "The fund's part is less than a fen"));
    }
    return List.copyOf(found);
  }
}
