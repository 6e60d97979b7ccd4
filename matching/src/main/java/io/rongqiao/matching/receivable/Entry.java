package io.rongqiao.matching.receivable;

import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry in a receivable's ledger.
 *
 * @param amount never negative; the kind says which way it goes
 * @param valueDate the day on which it became true, for its source
 * @param reference what it is the entry of: the same kind and reference again counts once
 * @param interest whose amount changes, of {@code REGISTERED} and {@code RELEASED} alone
 */
public record Entry(
    ReceivableId receivable,
    EntryKind kind,
    Money amount,
    LocalDate valueDate,
    Instant recordedAt,
    String actor,
    String reference,
    @Nullable UUID interest,
    @Nullable String note) {

  public Entry {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("an entry's amount is not negative");
    }
    boolean moves = kind == EntryKind.REGISTERED || kind == EntryKind.RELEASED;
    if (moves != (interest != null)) {
      throw new IllegalArgumentException("%s names its interest, or none".formatted(kind));
    }
  }

  /** An entry that is about no interest. */
  public static Entry of(
      ReceivableId receivable,
      EntryKind kind,
      Money amount,
      LocalDate valueDate,
      Signature signature,
      String reference) {
    return new Entry(
        receivable,
        kind,
        amount,
        valueDate,
        signature.at(),
        signature.actor(),
        reference,
        null,
        null);
  }

  /** The same with a word of explanation. */
  public Entry noting(String text) {
    return new Entry(
        receivable, kind, amount, valueDate, recordedAt, actor, reference, interest, text);
  }

  /** Who makes an entry, and when. */
  public record Signature(String actor, Instant at) {}
}
