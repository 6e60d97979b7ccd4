package io.rongqiao.matching.receivable.financing;

import io.rongqiao.matching.receivable.ReceivableId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The notices given to debtors. Creditor, debtor and financier see their own. */
public interface AssignmentNotices {

  void give(AssignmentNotice notice, String actor);

  Optional<AssignmentNotice> find(FinancingOfferId offer);

  /** Those about a receivable, the first first. */
  List<AssignmentNotice> on(ReceivableId receivable);

  /** Acknowledges a notice; false if who asks is not the debtor, or it was done before. */
  boolean receive(FinancingOfferId offer, Instant at, String actor);
}
