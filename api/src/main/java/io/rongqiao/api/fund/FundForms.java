package io.rongqiao.api.fund;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.fund.CompensationFund;
import io.rongqiao.matching.fund.Contribution;
import io.rongqiao.matching.fund.FundId;
import io.rongqiao.matching.fund.FundRules;
import io.rongqiao.matching.fund.LoanCategory;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a fund's manager sends. */
final class FundForms {

  private FundForms() {}

  /**
   * A fund or new rules of one.
   *
   * @param author who wrote the rules; the caller, who publishes them, is another person
   */
  @Serdeable
  record FundForm(
      @Nullable String code,
      @Nullable String nameZh,
      @Nullable String nameEn,
      @Nullable RulesForm rules,
      @Nullable String author) {

    CompensationFund toFund(FundId id, InstitutionId manager, FundRules first) {
      String zh = Field.read("nameZh", nameZh, FundForms::text);
      String en = Field.read("nameEn", nameEn, FundForms::text);
      return Field.read(
          "code",
          code,
          it ->
              new CompensationFund(
                  id, it, manager, Bilingual.of(zh, en), first.largestLoan().currency()));
    }
  }

  /**
   * What a fund compensates, for loans paid out from a day on.
   *
   * @param categories FIRST_LOAN, BRIDGE, RENEWAL, OTHER_LOAN, GUARANTEE_CLAIM
   * @param overdueDays how long a loan must be overdue
   * @param share of a loss, what the fund bears, as a fraction in whole basis points
   * @param source the document
   */
  @Serdeable
  record RulesForm(
      @Nullable String validFrom,
      @Nullable String validUntil,
      @Nullable List<String> categories,
      @Nullable MoneyForm largestLoan,
      @Nullable Boolean smallOnly,
      @Nullable Integer overdueDays,
      @Nullable String share,
      @Nullable String source) {

    FundRules toRules(FundId fund, int number) {
      LocalDate from = Field.read("rules.validFrom", validFrom, LocalDate::parse);
      LocalDate until =
          Field.readIfGiven("rules.validUntil", validUntil, LocalDate::parse).orElse(null);
      Set<LoanCategory> kinds =
          Field.read("rules.categories", categories, it -> it).stream()
              .map(it -> Field.read("rules.categories", it, LoanCategory::valueOf))
              .collect(Collectors.toSet());
      Money largest = Field.read("rules.largestLoan", largestLoan, MoneyForm::toMoney);
      boolean small = Field.read("rules.smallOnly", smallOnly, it -> it);
      int days = Field.read("rules.overdueDays", overdueDays, it -> it);
      Percentage part = Field.read("rules.share", share, Percentage::ofFraction);
      String document = Field.read("rules.source", source, FundForms::text);
      return Field.read(
          "rules",
          this,
          _ ->
              new FundRules(
                  fund, number, from, until, kinds, largest, small, days, part, document));
    }
  }

  /**
   * What somebody gave.
   *
   * @param giver GOVERNMENT, BANK, ENTERPRISE, ASSOCIATION or PERSON
   * @param form CAPITAL or DONATION
   */
  @Serdeable
  record ContributionForm(
      @Nullable String contributor,
      @Nullable String giver,
      @Nullable String form,
      @Nullable MoneyForm amount,
      @Nullable String on) {

    Contribution toContribution() {
      String who = Field.read("contributor", contributor, String::strip);
      Contribution.Giver what = Field.read("giver", giver, Contribution.Giver::valueOf);
      Contribution.Form how = Field.read("form", form, Contribution.Form::valueOf);
      Money much = Field.read("amount", amount, MoneyForm::toMoney);
      LocalDate day = Field.read("on", on, LocalDate::parse);
      return Field.read("amount", much, it -> new Contribution(who, what, how, it, day));
    }
  }

  static String text(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("is blank");
    }
    return value.strip();
  }
}
