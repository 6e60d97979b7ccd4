package io.rongqiao.matching.receivable.financing;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a creditor asks financiers for.
 *
 * @param amount what of the claim the financier is to have
 * @param closesAt until when offers may be made
 * @param payoutOn the day by which every offer's cost is reckoned
 * @param stored the state as it was last written; closing is judged by the moment
 * @param version how often it was decided on
 */
public record FinancingRequest(
    FinancingRequestId id,
    ReceivableId receivable,
    EnterpriseKey creditor,
    Form form,
    Money amount,
    Instant closesAt,
    LocalDate payoutOn,
    Stored stored,
    Instant requestedAt,
    long version) {

  /** How offers are made. */
  public enum Form {
    /** The creditor reads each offer as it comes and may take one at any time. */
    OPEN,
    /** Nobody reads any before the close; then the cheapest may be taken. */
    SEALED
  }

  /** What was decided on it. */
  public enum Stored {
    OPEN,
    AWARDED,
    REFUSED
  }

  /** Where it stands. */
  public enum State {
    /** Offers may be made. */
    OPEN,
    /** None may be made any more; the creditor decides. */
    CLOSED,
    AWARDED,
    /** The creditor took none. */
    REFUSED
  }

  public State stateAt(Instant moment) {
    return switch (stored) {
      case OPEN -> moment.isBefore(closesAt) ? State.OPEN : State.CLOSED;
      case AWARDED -> State.AWARDED;
      case REFUSED -> State.REFUSED;
    };
  }

  /** Whether its offers are still sealed. */
  public boolean isSealedAt(Instant moment) {
    return form == Form.SEALED && moment.isBefore(closesAt);
  }

  FinancingRequest decided(Stored decision) {
    return new FinancingRequest(
        id,
        receivable,
        creditor,
        form,
        amount,
        closesAt,
        payoutOn,
        decision,
        requestedAt,
        version + 1);
  }
}
