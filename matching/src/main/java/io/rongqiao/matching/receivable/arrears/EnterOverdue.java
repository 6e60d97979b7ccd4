package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A creditor enters what a public body or large enterprise owes it and has not paid in time. The
 * debtor is told at once and has time to answer.
 */
public final class EnterOverdue {

  /** How many days a debtor has to answer: the platform's choice, the documents name none. */
  public static final int ANSWER_DAYS = 15;

  private final Transactions transactions;
  private final Receivables receivables;
  private final OverdueRegister register;
  private final OverdueChanges changes;
  private final Supplier<UUID> ids;
  private final BusinessDate businessDate;

  public EnterOverdue(
      Transactions transactions,
      Receivables receivables,
      OverdueRegister register,
      OverdueChanges changes,
      Supplier<UUID> ids,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.register = register;
    this.changes = changes;
    this.ids = ids;
    this.businessDate = businessDate;
  }

  /** What came of entering. */
  public sealed interface Outcome {

    /** It stands, now or since an earlier request with the same key. */
    record Entered(OverdueEntry entry) implements Outcome {}

    /** The enterprise is owed no such receivable. */
    record NoSuchReceivable() implements Outcome {}

    /** The debtor is no public body or large enterprise, as far as the platform knows. */
    record OutOfScope() implements Outcome {}

    /** It is not due yet, paid, or disputed. */
    record NotOverdue(LocalDate dueOn, Money undisputed) implements Outcome {}

    /** It stands in the register already. */
    record StandsAlready(OverdueEntry entry) implements Outcome {}

    /** The key was used before, for another receivable. */
    record KeyReused() implements Outcome {}
  }

  public Outcome enter(Access.Own creditor, ReceivableId receivable, String clientKey) {
    EnterpriseKey key = new EnterpriseKey(creditor.enterpriseKey());
    return transactions.call(
        creditor,
        () ->
            register
                .findByKey(key, clientKey)
                .<Outcome>map(
                    first ->
                        first.receivable().equals(receivable)
                            ? new Outcome.Entered(first)
                            : new Outcome.KeyReused())
                .orElseGet(
                    () ->
                        receivables
                            .find(receivable)
                            .filter(it -> it.terms().creditor().equals(key))
                            .map(found -> enter(found, creditor.actor(), clientKey))
                            .orElseGet(Outcome.NoSuchReceivable::new)));
  }

  private Outcome enter(Receivable receivable, String actor, String clientKey) {
    Optional<OverdueDebtor> debtor = register.debtor(receivable.terms().debtor().uscc());
    if (debtor.isEmpty()) {
      return new Outcome.OutOfScope();
    }
    Optional<OverdueEntry> standing = register.findLiveOn(receivable.id());
    if (standing.isPresent()) {
      return new Outcome.StandsAlready(standing.get());
    }
    Money unpaid = undisputed(receivable);
    LocalDate today = businessDate.today();
    if (!unpaid.isPositive() || !today.isAfter(receivable.terms().dueOn())) {
      return new Outcome.NotOverdue(receivable.terms().dueOn(), unpaid);
    }
    OverdueEntry entry =
        entry(
            new OverdueEntryId(ids.get()),
            receivable,
            debtor.get(),
            OverdueEntry.Origin.CREDITOR,
            today,
            changes);
    return changes.enter(entry, clientKey, actor)
        ? new Outcome.Entered(entry)
        : new Outcome.StandsAlready(register.findLiveOn(receivable.id()).orElse(entry));
  }

  static Money undisputed(Receivable receivable) {
    return receivable.stateOn(receivable.terms().dueOn()).isOpen()
        ? receivable.balance().outstanding().minus(receivable.balance().disputed())
        : Money.zero(receivable.terms().amount().currency());
  }

  static OverdueEntry entry(
      OverdueEntryId id,
      Receivable receivable,
      OverdueDebtor debtor,
      OverdueEntry.Origin origin,
      LocalDate today,
      OverdueChanges changes) {
    return new OverdueEntry(
        id,
        receivable.id(),
        receivable.terms().creditor(),
        debtor.debtor(),
        debtor.kind(),
        origin,
        undisputed(receivable),
        receivable.terms().dueOn(),
        today.plusDays(ANSWER_DAYS),
        OverdueEntry.Stored.NOTIFIED,
        null,
        null,
        changes.now(),
        0);
  }
}
