package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register.
 *
 * @param amount unpaid and undisputed when it was entered or last corrected
 * @param answerBy the last day for the debtor's answer
 * @param answer what the debtor said; always there where it contests
 * @param payBy by when the debtor means to pay, if it says so
 */
public record OverdueEntry(
    OverdueEntryId id,
    ReceivableId receivable,
    EnterpriseKey creditor,
    Uscc debtor,
    OverdueDebtor.Kind kind,
    Origin origin,
    Money amount,
    LocalDate dueOn,
    LocalDate answerBy,
    Stored stored,
    @Nullable String answer,
    @Nullable LocalDate payBy,
    Instant enteredAt,
    long version) {

  private static final int LONGEST_TEXT = 1_000;

  public OverdueEntry {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("is not positive");
    }
    if (stored == Stored.CONTESTED && answer == null) {
      throw new IllegalArgumentException("who contests says why");
    }
  }

  /** Where it comes from. */
  public enum Origin {
    CREDITOR,
    PAYMENT_FILE
  }

  /** The state as it was last written. */
  public enum Stored {
    NOTIFIED,
    ACCEPTED,
    CONTESTED,
    SETTLED,
    REMOVED;

    /** Whether it stands. */
    public boolean isLive() {
      return this != SETTLED && this != REMOVED;
    }
  }

  /** The state on a day. */
  public enum State {
    /** The debtor was told and has time to answer. */
    NOTIFIED,
    /** It let its time pass; it may still answer. */
    UNANSWERED,
    ACCEPTED,
    CONTESTED,
    SETTLED,
    REMOVED
  }

  /** The state on a day. */
  public State stateOn(LocalDate day) {
    return switch (stored) {
      case NOTIFIED -> day.isAfter(answerBy) ? State.UNANSWERED : State.NOTIFIED;
      case ACCEPTED -> State.ACCEPTED;
      case CONTESTED -> State.CONTESTED;
      case SETTLED -> State.SETTLED;
      case REMOVED -> State.REMOVED;
    };
  }

  /** What somebody says about an entry, without blanks around it. */
  public static String checkedText(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("has to have 1 to 1000 characters");
    }
    return stripped;
  }

  OverdueEntry answered(Stored position, @Nullable String said, @Nullable LocalDate promised) {
    return next(amount, answerBy, position, said, promised);
  }

  /** The debtor is told anew, and has its time again. */
  OverdueEntry corrected(Money corrected, LocalDate newAnswerBy) {
    return next(corrected, newAnswerBy, Stored.NOTIFIED, null, null);
  }

  OverdueEntry ended(Stored end) {
    return next(amount, answerBy, end, answer, payBy);
  }

  private OverdueEntry next(
      Money nowAmount,
      LocalDate nowAnswerBy,
      Stored now,
      @Nullable String nowAnswer,
      @Nullable LocalDate nowPayBy) {
    return new OverdueEntry(
        id,
        receivable,
        creditor,
        debtor,
        kind,
        origin,
        nowAmount,
        dueOn,
        nowAnswerBy,
        now,
        nowAnswer,
        nowPayBy,
        enteredAt,
        version + 1);
  }
}
