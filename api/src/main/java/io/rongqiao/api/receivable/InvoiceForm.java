package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.receivable.BackingInvoice;
import io.rongqiao.matching.receivable.InvoiceIdentity;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice as a client names it; the code is left out beside a number of twenty digits. */
@Serdeable
record InvoiceForm(
    @Nullable String code,
    @Nullable String number,
    @Nullable MoneyForm gross,
    @Nullable String issuedOn) {

  InvoiceIdentity identity(String field) {
    return Field.read(
        field + ".number", number, it -> new InvoiceIdentity(code == null ? "" : code, it));
  }

  BackingInvoice toInvoice(String field) {
    InvoiceIdentity identity = identity(field);
    LocalDate issued = Field.read(field + ".issuedOn", issuedOn, LocalDate::parse);
    Money amount = Field.read(field + ".gross", gross, MoneyForm::toMoney);
    return Field.read(
        field + ".gross", amount, it -> new BackingInvoice(identity, it, issued, false));
  }
}
