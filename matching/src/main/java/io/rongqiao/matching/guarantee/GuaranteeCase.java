package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One guaranteed loan: a risk-sharing case (担保业务).
 *
 * @param terms the number of the programme's terms it is under: those of the day of its submission
 * @param reservation the capacity it holds, once it is approved
 * @param outstanding what is still guaranteed; nothing before the guarantee begins
 * @param version grows with each change
 */
public record GuaranteeCase(
    CaseId id,
    int terms,
    InstitutionId lender,
    InstitutionId guarantor,
    CaseWay way,
    CaseRequest request,
    CaseState state,
    @Nullable ReservationId reservation,
    CaseTimes times,
    Money outstanding,
    long version) {

  public GuaranteeCase {
    if (outstanding.isNegative() || outstanding.isGreaterThan(request.amount())) {
      throw new IllegalArgumentException(
          "%s outstanding of a guarantee of %s".formatted(outstanding, request.amount()));
    }
  }

  GuaranteeCase submitted(CaseRequest answered, int underTerms, Instant at, LocalDate decideBy) {
    return new GuaranteeCase(
        id,
        underTerms,
        lender,
        guarantor,
        way,
        answered,
        next(CaseState.SUBMITTED),
        reservation,
        times.submitted(at, decideBy),
        outstanding,
        version + 1);
  }

  GuaranteeCase approved(ReservationId held, Instant at) {
    return new GuaranteeCase(
        id,
        terms,
        lender,
        guarantor,
        way,
        request,
        next(CaseState.APPROVED),
        held,
        times.decided(at),
        outstanding,
        version + 1);
  }

  /** The same case with the capacity that it holds. */
  public GuaranteeCase holding(ReservationId held) {
    return new GuaranteeCase(
        id, terms, lender, guarantor, way, request, state, held, times, outstanding, version);
  }

  GuaranteeCase declined(Instant at) {
    return with(CaseState.DECLINED, times.decided(at), outstanding);
  }

  /** The guarantee begins on the day the loan is paid out and covers all of it. */
  GuaranteeCase effective(LocalDate on) {
    return with(
        CaseState.EFFECTIVE, times.began(on, request.tenor().endFrom(on)), request.amount());
  }

  /** Part was repaid, and less is guaranteed. */
  public GuaranteeCase repaidTo(Money left) {
    return new GuaranteeCase(
        id, terms, lender, guarantor, way, request, state, reservation, times, left, version + 1);
  }

  /** The case in its next state. */
  public GuaranteeCase in(CaseState next) {
    Money left =
        next == CaseState.CLOSED || next == CaseState.RELEASED || next == CaseState.RECOVERING
            ? Money.zero(outstanding.currency())
            : outstanding;
    return with(next, times, left);
  }

  private GuaranteeCase with(CaseState next, CaseTimes at, Money left) {
    return new GuaranteeCase(
        id, terms, lender, guarantor, way, request, next(next), reservation, at, left, version + 1);
  }

  private CaseState next(CaseState wanted) {
    if (!state.canBecome(wanted)) {
      throw new IllegalStateException("A case does not go from %s to %s".formatted(state, wanted));
    }
    return wanted;
  }
}
