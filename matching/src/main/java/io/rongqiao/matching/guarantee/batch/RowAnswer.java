package io.rongqiao.matching.guarantee.batch;

import io.rongqiao.matching.guarantee.CaseId;
import java.util.List;

/** What became of a row. */
public sealed interface RowAnswer {

  int number();

  String loanNumber();

  /** The guarantee stands. */
  record Accepted(int number, String loanNumber, CaseId guaranteeCase) implements RowAnswer {}

  /** It does not, for all these reasons. */
  record Returned(int number, String loanNumber, List<ReturnReason> reasons) implements RowAnswer {

    public Returned {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("A row is returned for a reason");
      }
    }
  }
}
