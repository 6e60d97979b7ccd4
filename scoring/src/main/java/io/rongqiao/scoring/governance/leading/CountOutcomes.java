package io.rongqiao.scoring.governance.leading;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.scorecard.ColdStart;
import java.util.SortedMap;

/** Counts the outcomes of every section, which decide whether a champion may lead there. */
public final class CountOutcomes {

  private static final String ACTOR = "count-outcomes";

  private final Transactions transactions;
  private final SegmentOutcomes outcomes;
  private final BusinessDate businessDate;

  public CountOutcomes(
      Transactions transactions, SegmentOutcomes outcomes, BusinessDate businessDate) {
    this.transactions = transactions;
    this.outcomes = outcomes;
    this.businessDate = businessDate;
  }

  /** Counts what is known today. */
  public SortedMap<Segment, ColdStart> count() {
    return transactions.call(
        new Access.Platform(ACTOR),
        () -> {
          outcomes.count(businessDate.today());
          return outcomes.all();
        });
  }
}
