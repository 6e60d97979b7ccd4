package io.rongqiao.api.lead;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.lead.OfferTerms;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a lender would lend, as it fills it in. */
@Serdeable
record OfferForm(
    @Nullable MoneyForm amount,
    @Nullable Integer tenorMonths,
    @Nullable String annualRate,
    @Nullable String validUntil,
    @Nullable String conditions) {

  OfferTerms toTerms() {
    Money money = Field.read("amount", amount, MoneyForm::toMoney);
    Tenor tenor = Field.read("tenorMonths", tenorMonths, Tenor::ofMonths);
    LocalDate until = Field.read("validUntil", validUntil, LocalDate::parse);
    AnnualRate rate = Field.read("annualRate", annualRate, AnnualRate::ofFraction);
    String met = conditions == null || conditions.isBlank() ? null : conditions.strip();
    return Field.read("annualRate", rate, price -> new OfferTerms(money, tenor, price, until, met));
  }
}
