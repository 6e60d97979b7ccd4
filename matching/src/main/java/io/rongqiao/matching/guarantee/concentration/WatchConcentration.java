package io.rongqiao.matching.guarantee.concentration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.rongqiao.matching.guarantee.CaseFacts;
import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.GuaranteeCases;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.policy.PolicyRules;
import io.rongqiao.scoring.policy.RuleId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Looks at the book of every partner of province or nation and tells when a ratio has fallen below
 * what R29 asks, and when it is back. Told once, however often it looks; before the rule's day it
 * has nothing to tell.
 */
public final class WatchConcentration {

  private static final Access PLATFORM = new Access.Platform("watch-concentration");
  private static final RuleId RULE = RuleId.of("R29");

  private final Transactions transactions;
  private final GuaranteeCases cases;
  private final ConcentrationAlarms alarms;
  private final Outbox outbox;
  private final PolicyRules rules;
  private final Concentration.Denominator denominator;
  private final Clock clock;
  private final BusinessDate businessDate;

  public WatchConcentration(
      Transactions transactions,
      GuaranteeCases cases,
      ConcentrationAlarms alarms,
      Outbox outbox,
      PolicyRules rules,
      Concentration.Denominator denominator,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.cases = cases;
    this.alarms = alarms;
    this.outbox = outbox;
    this.rules = rules;
    this.denominator = denominator;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Looks at all; how many alarms were raised or cleared. */
  public int watch() {
    LocalDate today = businessDate.today();
    int told = 0;
    for (InstitutionId partner : transactions.call(PLATFORM, () -> alarms.partnersOn(today))) {
      told += transactions.call(PLATFORM, () -> look(partner, today));
    }
    return told;
  }

  private int look(InstitutionId partner, LocalDate today) {
    Concentration book = cases.concentration(partner, today, today);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int told = 0;
    for (ConcentrationRatio ratio : ConcentrationRatio.values()) {
      Percentage actual = ratio.of(book, denominator);
      boolean asked = rules.finding(RULE, today, Bilingual.of(ratio.zh(), ratio.en())).isPresent();
      boolean low = asked && ratio.isShortIn(book, denominator);
      boolean isNew =
          low
              ? alarms.raise(new ConcentrationAlarm(partner, ratio, today, now, actual))
              : alarms.clear(partner, ratio, today);
      if (isNew) {
        outbox.append(fact(partner, ratio, actual, low, now));
        told++;
      }
    }
    return told;
  }

  private static Fact fact(
      InstitutionId partner,
      ConcentrationRatio ratio,
      Percentage actual,
      boolean raised,
      Instant now) {
    String json =
        JsonNodeFactory.instance
            .objectNode()
            .put("guarantor", partner.toString())
            .put("ratio", ratio.name())
            .put("actual", actual.fraction().toPlainString())
            .put("least", ratio.least().fraction().toPlainString())
            .put("raised", raised)
            .toString();
    return new Fact(
        CaseFacts.TOPIC,
        partner.toString(),
        "io.rongqiao.matching.concentration-alarmed.v1",
        json,
        now);
  }
}
