package io.rongqiao.matching.guarantee.claim;

import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One call on one guarantee.
 *
 * @param overdueSince the first day on which the loan was not paid as agreed
 * @param claimed what the bank asks for, {@code null} before it does
 * @param paid what the guarantor paid, {@code null} before it did
 * @param borneByLender what the programme's cap on claims left to the bank
 * @param recovered what came back so far
 * @param reason why it was refused or written off
 */
public record GuaranteeClaim(
    ClaimId id,
    CaseId guaranteeCase,
    ClaimState state,
    LocalDate overdueSince,
    Instant notifiedAt,
    @Nullable Claimed claimed,
    @Nullable Paid paid,
    Money borneByLender,
    Money recovered,
    @Nullable LocalDate endedOn,
    @Nullable String reason,
    long version) {

  /** What the bank asks for, and what shows that it may. */
  public record Claimed(Money principal, Money interest, String evidence, Instant at) {

    public Claimed {
      if (!principal.isPositive() || interest.isNegative()) {
        throw new IllegalArgumentException(
            "A claim is for principal above nothing, and interest of nothing or more");
      }
      if (evidence.isBlank()) {
        throw new IllegalArgumentException("A claim names its evidence");
      }
    }

    public Money total() {
      return principal.plus(interest);
    }
  }

  /** What the guarantor paid. */
  public record Paid(Money amount, LocalDate on) {}

  /** What has not come back yet. */
  public Money open() {
    Paid payment = paid;
    return payment == null ? Money.zero(recovered.currency()) : payment.amount().minus(recovered);
  }

  GuaranteeClaim claiming(Claimed wanted) {
    return with(ClaimState.CLAIMED, wanted, paid, borneByLender, recovered, null, null);
  }

  GuaranteeClaim paying(Paid payment, Money leftToLender) {
    return with(ClaimState.PAID, claimed, payment, leftToLender, recovered, null, null);
  }

  GuaranteeClaim shared() {
    return with(ClaimState.SHARED, claimed, paid, borneByLender, recovered, null, null);
  }

  GuaranteeClaim recovering(Money total) {
    return new GuaranteeClaim(
        id,
        guaranteeCase,
        state,
        overdueSince,
        notifiedAt,
        claimed,
        paid,
        borneByLender,
        total,
        endedOn,
        reason,
        version + 1);
  }

  GuaranteeClaim ended(ClaimState how, LocalDate on, @Nullable String why) {
    return with(how, claimed, paid, borneByLender, recovered, on, why);
  }

  private GuaranteeClaim with(
      ClaimState next,
      @Nullable Claimed wanted,
      @Nullable Paid payment,
      Money leftToLender,
      Money total,
      @Nullable LocalDate on,
      @Nullable String why) {
    if (!state.canBecome(next)) {
      throw new IllegalStateException("A claim does not go from %s to %s".formatted(state, next));
    }
    return new GuaranteeClaim(
        id,
        guaranteeCase,
        next,
        overdueSince,
        notifiedAt,
        wanted,
        payment,
        leftToLender,
        total,
        on,
        why,
        version + 1);
  }
}
