package io.rongqiao.matching.receivable.conduct;

import io.rongqiao.matching.receivable.ReceivableId;
import java.time.LocalDate;
import java.util.List;

/** Claims whose due day has passed. */
public interface OverdueClaims {

  /** Those unpaid before {@code today}, undisputed at least in part, with no entry that says so. */
  List<ReceivableId> notEntered(LocalDate today, int limit);
}
