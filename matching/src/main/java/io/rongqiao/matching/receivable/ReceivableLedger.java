package io.rongqiao.matching.receivable;

import java.util.List;

/**
 * The append-only ledgers of all receivables. The database takes each entry into the balance, one
 * after the other for a receivable, and leaves out what would break it.
 */
public interface ReceivableLedger {

  /** Appends an entry, if the balance allows it. */
  Posting post(Entry entry);

  /**
   * As {@link #post}, where the balance cannot but allow it.
   *
   * @throws LedgerRefused if it does not; then nothing of the unit of work is kept
   */
  default Balance mustPost(Entry entry) {
    return switch (post(entry)) {
      case Posting.Posted(Balance balance) -> balance;
      case Posting.PostedBefore(Balance balance) -> balance;
      case Posting.Refused refused -> throw new LedgerRefused(entry, refused.reason());
    };
  }

  /** Every entry of a receivable, in the order in which the balance took them. */
  List<Line> of(ReceivableId receivable);

  /** What became of an entry, and what the ledger adds up to now. */
  sealed interface Posting {

    Balance balance();

    /** It was taken. */
    record Posted(Balance balance) implements Posting {}

    /** The same kind and reference had been taken before; nothing changed. */
    record PostedBefore(Balance balance) implements Posting {}

    /** The balance does not allow it; nothing changed. */
    record Refused(Reason reason, Balance balance) implements Posting {}
  }

  /** Which rule of the balance an entry breaks. */
  enum Reason {
    /** An interest would take more than is unencumbered. */
    EXCEEDS_REMAINDER,
    /** It waits to be compared with others, or for a review. */
    HELD,
    /** More would be taken off, or disputed, than is outstanding. */
    EXCEEDS_OUTSTANDING,
    /** More would be confirmed than was ever claimed. */
    EXCEEDS_CLAIM,
    /** It would be taken back from under an interest. */
    ENCUMBERED
  }

  /**
   * An entry in its place.
   *
   * @param sequence 1, 2, 3 … without a gap
   */
  record Line(long sequence, Entry entry) {}
}
