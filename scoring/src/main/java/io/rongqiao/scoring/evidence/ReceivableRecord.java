package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A claim of the enterprise on a buyer, with what was confirmed and paid of it. */
public record ReceivableRecord(
    String number,
    String debtor,
    Money amount,
    LocalDate issuedOn,
    LocalDate dueOn,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate paidOn,
    Money paid) {

  /** What is still owed. */
  public Money outstanding() {
    return amount.minus(paid);
  }

  public boolean isOverdue(LocalDate day) {
    return dueOn.isBefore(day) && amount.isGreaterThan(paid);
  }
}
