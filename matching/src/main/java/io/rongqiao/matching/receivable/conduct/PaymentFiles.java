package io.rongqiao.matching.receivable.conduct;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The payment files of debtors and the scores that follow. A debtor sees its own; a creditor the
 * lines about what it is owed; whoever a debtor's receivable concerns its score.
 */
public interface PaymentFiles {

  /** The newest month of which every file is sealed. */
  Optional<YearMonth> lastSealedMonth();

  /** Notes that every file of a month is sealed; again changes nothing. */
  void finish(YearMonth month, Instant at);

  /**
   * Debtors of claims issued until the end of a month of which something is owed or untold, and
   * that have no file of it yet, by code.
   */
  List<Uscc> debtorsWithoutFile(YearMonth month, @Nullable Uscc after, int limit);

  /** The ledgers of what a debtor owes, or of which something is untold, by the claim's id. */
  List<ClaimBook> books(Uscc debtor);

  /** Seals a file; false if it was sealed before. */
  boolean seal(PaymentFile file, Instant at);

  void keep(LatePaymentScore score);

  /** The lines of a debtor's files from one month to another that may be seen, in their order. */
  List<PaymentLine> lines(Uscc debtor, YearMonth from, YearMonth to);

  /** A debtor's files, the newest first. */
  List<Sealed> files(Uscc debtor);

  /** The score of a debtor's newest file, if it may be seen. */
  Optional<LatePaymentScore> latestScore(Uscc debtor);

  /** The ledgers of claims with a line in a month's files, by the claim's id. */
  List<ClaimBook> toldIn(YearMonth month, @Nullable ReceivableId after, int limit);

  /**
   * A sealed file.
   *
   * @param digest SHA-256 of its text, in hexadecimal
   */
  record Sealed(
      YearMonth month, int lines, String digest, Instant sealedAt, LatePaymentScore score) {}
}
