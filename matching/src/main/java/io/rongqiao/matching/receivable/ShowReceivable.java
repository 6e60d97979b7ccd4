package io.rongqiao.matching.receivable;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A creditor shows a receivable to those that may finance it; nobody else learns of it. */
public final class ShowReceivable {

  private final Transactions transactions;
  private final Receivables receivables;
  private final Clock clock;

  public ShowReceivable(Transactions transactions, Receivables receivables, Clock clock) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.clock = clock;
  }

  /** Shows it, and returns to whom it is shown now; none if it is not the creditor's. */
  public Optional<List<InstitutionId>> show(
      EnterpriseKey creditor, String actor, ReceivableId id, List<InstitutionId> institutions) {
    return transactions.call(
        new Access.Own(creditor.value(), actor),
        () ->
            receivables
                .find(id)
                .filter(found -> found.terms().creditor().equals(creditor))
                .map(
                    _ -> {
                      institutions.forEach(
                          institution ->
                              receivables.disclose(
                                  id,
                                  institution,
                                  actor,
                                  clock.instant().truncatedTo(ChronoUnit.MICROS)));
                      return receivables.disclosedTo(id);
                    }));
  }
}
