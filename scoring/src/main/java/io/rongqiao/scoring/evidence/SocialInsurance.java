package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One month's social insurance: how many people, what was due and what was paid. */
public record SocialInsurance(
    YearMonth month,
    int insuredHeads,
    LocalDate dueOn,
    @Nullable LocalDate paidOn,
    Money due,
    Money paid) {

  public Money arrears() {
    return due.minus(paid);
  }
}
