package io.rongqiao.matching.guarantee.batch;

import io.rongqiao.matching.guarantee.CaseRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was filed.
 *
 * @param number counted from 1
 * @param loanNumber the bank's own number of the loan, which it files once
 * @param loan the loan; {@code null} where the row could not be read
 * @param faults what could not be read
 */
public record BatchRow(
    int number, String loanNumber, @Nullable WrittenLoan loan, List<ReturnReason> faults) {

  public BatchRow {
    faults = List.copyOf(faults);
    if ((loan == null) == faults.isEmpty()) {
      throw new IllegalArgumentException("A row holds a loan, or says why it does not");
    }
  }

  /**
   * A loan that was paid out.
   *
   * @param paidOutOn the first day of the guarantee
   */
  public record WrittenLoan(CaseRequest request, LocalDate paidOutOn) {}
}
