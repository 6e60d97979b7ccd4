package io.rongqiao.api.application;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import org.jspecify.annotations.Nullable;

/** What an enterprise asks for, as it fills it in. */
@Serdeable
record ApplicationForm(
    @Nullable MoneyForm amount, @Nullable Integer tenorMonths, @Nullable String purpose) {

  FinancingRequest toRequest() {
    Tenor tenor = Field.read("tenorMonths", tenorMonths, Tenor::ofMonths);
    Purpose reason = Field.read("purpose", purpose, Purpose::valueOf);
    Money asked = Field.read("amount", amount, MoneyForm::toMoney);
    return Field.read("amount", asked, money -> new FinancingRequest(money, tenor, reason));
  }
}
