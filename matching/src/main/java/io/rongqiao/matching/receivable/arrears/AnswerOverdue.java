package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A debtor answers an entry: it accepts, and may say by when it pays, or contests and says why. It
 * may answer after its time, and answer again; the last answer stands.
 */
public final class AnswerOverdue {

  private final Transactions transactions;
  private final OverdueRegister register;
  private final OverdueChanges changes;

  public AnswerOverdue(
      Transactions transactions, OverdueRegister register, OverdueChanges changes) {
    this.transactions = transactions;
    this.register = register;
    this.changes = changes;
  }

  /**
   * What a debtor says.
   *
   * @param contests whether it denies the entry; then it says why
   * @param version of the entry as it was read
   */
  public record Answer(
      OverdueEntryId entry,
      boolean contests,
      @Nullable String text,
      @Nullable LocalDate payBy,
      long version) {

    public Answer {
      text = text == null ? null : OverdueEntry.checkedText(text);
      if (contests && text == null) {
        throw new IllegalArgumentException("who contests says why");
      }
      if (contests && payBy != null) {
        throw new IllegalArgumentException("who contests promises no payment");
      }
    }
  }

  public OverdueOutcome answer(Access.Own debtor, Uscc code, Answer answer) {
    return transactions.call(
        debtor,
        () ->
            register
                .find(answer.entry())
                .filter(it -> it.debtor().equals(code))
                .map(found -> answer(found, debtor.actor(), answer))
                .orElseGet(OverdueOutcome.NoSuchEntry::new));
  }

  private OverdueOutcome answer(OverdueEntry entry, String actor, Answer answer) {
    if (!entry.stored().isLive()) {
      return new OverdueOutcome.Ended(entry.stored());
    }
    if (entry.version() != answer.version()) {
      return new OverdueOutcome.Stale(entry.version());
    }
    OverdueEntry answered =
        entry.answered(
            answer.contests() ? OverdueEntry.Stored.CONTESTED : OverdueEntry.Stored.ACCEPTED,
            answer.text(),
            answer.payBy());
    return changes.change(answered, OverdueAct.Kind.ANSWERED, answer.text(), actor)
        ? new OverdueOutcome.Changed(answered)
        : new OverdueOutcome.Stale(entry.version() + 1);
  }
}
