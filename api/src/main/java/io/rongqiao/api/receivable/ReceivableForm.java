package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receivable as a client uploads it.
 *
 * @param side CREDITOR or DEBTOR: as which of the two the caller uploads it
 * @param counterparty the other of the two
 * @param account where a debtor that uploads will pay
 */
@Serdeable
record ReceivableForm(
    @Nullable String side,
    @Nullable CounterpartyForm counterparty,
    @Nullable String contract,
    @Nullable MoneyForm amount,
    @Nullable String issuedOn,
    @Nullable String dueOn,
    @Nullable String answerBy,
    @Nullable List<InvoiceForm> invoices,
    @Nullable AccountForm account) {

  /** The other party; the name may be left out where the platform knows the code. */
  @Serdeable
  record CounterpartyForm(@Nullable String uscc, @Nullable String name) {}
}
