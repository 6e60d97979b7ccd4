package io.rongqiao.matching.receivable;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a buyer, uploaded to the platform.
 *
 * @param answerBy the last day for the debtor's answer
 * @param live false once withdrawn or struck
 * @param answer the debtor's last answer, if it gave one
 */
public record Receivable(
    ReceivableId id,
    ReceivableTerms terms,
    Upload upload,
    LocalDate answerBy,
    boolean live,
    @Nullable Answer answer,
    Balance balance) {

  /** Who brought it, when, and under which key of the client's. */
  public record Upload(
      Side side, EnterpriseKey uploader, String clientKey, String actor, Instant at) {

    private static final int LONGEST_KEY = 240;

    public Upload {
      if (clientKey.isBlank() || clientKey.length() > LONGEST_KEY) {
        throw new IllegalArgumentException(
            "a client key has 1 to %d characters".formatted(LONGEST_KEY));
      }
    }
  }

  /** The state on a day. */
  public ReceivableState stateOn(LocalDate day) {
    if (!live) {
      return ReceivableState.WITHDRAWN;
    }
    if (balance.outstanding().isZero()) {
      return balance.settled().isPositive()
          ? ReceivableState.SETTLED
          : ReceivableState.EXTINGUISHED;
    }
    return answer == null ? unanswered(day) : answered(answer);
  }

  private ReceivableState unanswered(LocalDate day) {
    return day.isAfter(answerBy) ? ReceivableState.UNANSWERED : ReceivableState.AWAITING_ANSWER;
  }

  private static ReceivableState answered(Answer last) {
    if (last.confirmed().isZero()) {
      return ReceivableState.DISPUTED;
    }
    return last.disputed().isZero() ? ReceivableState.CONFIRMED : ReceivableState.PARTLY_CONFIRMED;
  }
}
