package io.rongqiao.matching.budget;

import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.lead.LeadId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A waiting lead that a test changes in one respect after another. */
final class SomeContender {

  static final InstitutionId GUARANTOR = new InstitutionId(new UUID(7, 1));

  private final long number;
  private long application;
  private long enterprise;
  private long least = 100_000;
  private long proposed = 1_000_000;
  private int months = 12;
  private AnnualRate rate = AnnualRate.ofPercent("6");
  private RiskGrade grade = RiskGrade.B;
  private double probability = 0.02;
  private @Nullable String section = "C";
  private @Nullable String division = "330106";
  private @Nullable EnterpriseKey group;
  private @Nullable InstitutionId guarantor;
  private @Nullable Verdict excluded;

  private SomeContender(long number) {
    this.number = number;
    this.application = number;
    this.enterprise = number + 1;
  }

  /** The lead with a number, of an application and an enterprise of its own. */
  static SomeContender numbered(long number) {
    return new SomeContender(number);
  }

  SomeContender ofApplication(long shared) {
    application = shared;
    return this;
  }

  SomeContender ofEnterprise(long shared) {
    enterprise = shared;
    return this;
  }

  SomeContender from(long yuan) {
    least = yuan;
    return this;
  }

  SomeContender upTo(long yuan) {
    proposed = yuan;
    return this;
  }

  SomeContender forMonths(int wanted) {
    months = wanted;
    return this;
  }

  SomeContender at(String percent) {
    rate = AnnualRate.ofPercent(percent);
    return this;
  }

  SomeContender graded(RiskGrade wanted, double defaulting) {
    grade = wanted;
    probability = defaulting;
    return this;
  }

  SomeContender in(@Nullable String letter, @Nullable String digits) {
    section = letter;
    division = digits;
    return this;
  }

  SomeContender inGroup(long least) {
    group = new EnterpriseKey(least);
    return this;
  }

  SomeContender guaranteed() {
    guarantor = GUARANTOR;
    return this;
  }

  SomeContender excludedBy(Verdict why) {
    excluded = why;
    return this;
  }

  Contender build() {
    return new Contender(
        new LeadId(new UUID(1, number)),
        new ApplicationId(new UUID(2, application)),
        new EnterpriseKey(enterprise),
        new Contender.Wanted(
            new ProductId(new UUID(3, 1)),
            Bilingual.of("税易贷", "Tax loan"),
            Money.yuan(proposed),
            Tenor.ofMonths(months),
            Money.yuan(least),
            Money.yuan(proposed),
            rate,
            new Pricing.RateRange(AnnualRate.ofPercent("4"), AnnualRate.ofPercent("9")),
            guarantor,
            Percentage.ALL),
        new Contender.Standing(
            grade,
            new Likelihood(probability, Likelihood.Source.PROFILE),
            section,
            division,
            group),
        excluded);
  }
}
