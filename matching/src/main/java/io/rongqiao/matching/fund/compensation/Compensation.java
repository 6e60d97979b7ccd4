package io.rongqiao.matching.fund.compensation;

import io.rongqiao.matching.fund.FundId;
import io.rongqiao.matching.fund.FundRules;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.Money;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One call on a fund (风险补偿申请).
 *
 * @param rules the number of the fund's rules that it is under: those of the day the loan was paid
 *     out
 * @param share what the fund bears of the loss, rounded down to the fen: the odd fen is the
 *     claimant's
 * @param recovered of the loss, what came back to the claimant so far
 * @param refundDue of that, what the fund is to get
 * @param refunded what it got
 * @param reason why it was refused
 */
public record Compensation(
    CompensationId id,
    FundId fund,
    int rules,
    InstitutionId claimant,
    LossReport report,
    State state,
    Money share,
    LocalDate filedOn,
    Instant filedAt,
    @Nullable LocalDate endedOn,
    @Nullable String reason,
    Money recovered,
    Money refundDue,
    Money refunded,
    long version) {

  public Compensation {
    if (refunded.isGreaterThan(refundDue)
        || refundDue.isGreaterThan(share)
        || recovered.isGreaterThan(report.loss())) {
      throw new IllegalArgumentException("More comes back of a compensation than there is");
    }
  }

  /** Where it stands. */
  public enum State {
    FILED("已申请"),
    REFUSED("已拒绝"),
    PAID("已补偿");

    private final String zh;

    State(String zh) {
      this.zh = zh;
    }

    public String zh() {
      return zh;
    }
  }

  /** A new one under rules that it meets. */
  static Compensation filed(
      CompensationId id,
      FundRules rules,
      InstitutionId claimant,
      LossReport report,
      LocalDate on,
      Instant at) {
    Money none = Money.zero(report.loss().currency());
    return new Compensation(
        id,
        rules.fund(),
        rules.number(),
        claimant,
        report,
        State.FILED,
        report.loss().portion(rules.share(), RoundingMode.DOWN),
        on,
        at,
        null,
        null,
        none,
        none,
        none,
        0);
  }

  Compensation ended(State how, LocalDate on, @Nullable String why) {
    if (state != State.FILED) {
      throw new IllegalStateException(
          "A compensation does not go from %s to %s".formatted(state, how));
    }
    return new Compensation(
        id,
        fund,
        rules,
        claimant,
        report,
        how,
        share,
        filedOn,
        filedAt,
        on,
        why,
        recovered,
        refundDue,
        refunded,
        version + 1);
  }

  /**
   * More came back. What the fund is to get is its share of all of it, so the order and size of
   * single receipts do not matter; once the whole loss is back, all that it paid.
   */
  Compensation recovered(Money total, FundRules under) {
    Money due =
        total.equals(report.loss()) ? share : total.portion(under.share(), RoundingMode.DOWN);
    return new Compensation(
        id,
        fund,
        rules,
        claimant,
        report,
        state,
        share,
        filedOn,
        filedAt,
        endedOn,
        reason,
        total,
        due,
        refunded,
        version + 1);
  }

  Compensation refunded(Money amount) {
    return new Compensation(
        id,
        fund,
        rules,
        claimant,
        report,
        state,
        share,
        filedOn,
        filedAt,
        endedOn,
        reason,
        recovered,
        refundDue,
        refunded.plus(amount),
        version + 1);
  }

  /** What the claimant still owes the fund. */
  public Money refundOpen() {
    return refundDue.minus(refunded);
  }
}
