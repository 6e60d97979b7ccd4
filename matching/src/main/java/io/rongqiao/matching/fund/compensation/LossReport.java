package io.rongqiao.matching.fund.compensation;

import io.rongqiao.matching.fund.LoanCategory;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/**
 * What a claimant files: a loss on one loan, or on one guarantee that it paid on.
 *
 * @param loanNumber the claimant's own number of the loan; a fund compensates it once
 * @param smallOrMicro whether the borrower is a small or micro enterprise
 * @param loan what was lent or guaranteed
 * @param overdueSince the first day on which the loan was not paid as agreed
 * @param loss of it, what the claimant has lost so far
 * @param evidence what shows it
 */
public record LossReport(
    EnterpriseKey enterprise,
    String loanNumber,
    LoanCategory category,
    boolean smallOrMicro,
    Money loan,
    LocalDate paidOutOn,
    LocalDate overdueSince,
    Money loss,
    String evidence) {

  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_EVIDENCE = 2000;

  public LossReport {
    if (loanNumber.isBlank() || loanNumber.length() > LONGEST_NUMBER) {
      throw new IllegalArgumentException(
          "A loan's number has 1 to %d characters".formatted(LONGEST_NUMBER));
    }
    if (!loss.isPositive() || loss.isGreaterThan(loan)) {
      throw new IllegalArgumentException("A loss lies above nothing and up to " + loan);
    }
    if (!overdueSince.isAfter(paidOutOn)) {
      throw new IllegalArgumentException("A loan falls overdue after it is paid out");
    }
    if (evidence.isBlank() || evidence.length() > LONGEST_EVIDENCE) {
      throw new IllegalArgumentException(
          "Evidence is named in 1 to %d characters".formatted(LONGEST_EVIDENCE));
    }
  }
}
