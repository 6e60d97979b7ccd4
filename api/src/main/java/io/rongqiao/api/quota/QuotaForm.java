package io.rongqiao.api.quota;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.quota.QuotaPeriod;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a lender lends by a product, as it fills it in.
 *
 * @param lastDay left out, the quota holds until it is used up
 * @param amount in yuan
 */
@Serdeable
record QuotaForm(
    @Nullable String productId,
    @Nullable String firstDay,
    @Nullable String lastDay,
    @Nullable MoneyForm amount) {

  ProductId product() {
    return Field.read("productId", productId, ProductId::parse);
  }

  QuotaPeriod period() {
    LocalDate first = Field.read("firstDay", firstDay, LocalDate::parse);
    LocalDate last = Field.readIfGiven("lastDay", lastDay, LocalDate::parse).orElse(null);
    return last == null
        ? new QuotaPeriod(first, null)
        : Field.read("lastDay", last, day -> new QuotaPeriod(first, day));
  }

  Money quota() {
    return Field.read("amount", amount, QuotaForm::yuan);
  }

  private static Money yuan(MoneyForm form) {
    Money money = form.toMoney();
    if (money.isNegative() || !money.currency().equals(Money.CNY)) {
      throw new IllegalArgumentException("a quota is an amount in yuan, not negative");
    }
    return money;
  }
}
