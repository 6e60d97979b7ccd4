package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise owes on one account of one lender, as reported on one day. The reader keeps
 * the newest report of each account.
 */
public record CreditExposure(
    String lender,
    String account,
    Kind kind,
    LocalDate reportedOn,
    Money limit,
    Money balance,
    int daysOverdue,
    @Nullable LocalDate maturesOn) {

  /** In what form credit was given. */
  public enum Kind {
    LOAN,
    CREDIT_LINE,
    BILL,
    GUARANTEE_GIVEN,
    LEASE
  }
}
