package io.rongqiao.matching.guarantee.claim;

import io.rongqiao.matching.guarantee.CaseDesk;
import io.rongqiao.matching.guarantee.CaseEvent;
import io.rongqiao.matching.guarantee.CaseFacts;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.CaseOutcome;
import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What every step of a claim has in common: its case is locked, both are where the step begins, and
 * what changed is kept with the case's history and its fact.
 */
final class ClaimDesk {

  private final CaseDesk cases;
  private final GuaranteeClaims claims;

  ClaimDesk(CaseDesk cases, GuaranteeClaims claims) {
    this.cases = cases;
    this.claims = claims;
  }

  CaseDesk cases() {
    return cases;
  }

  GuaranteeClaims claims() {
    return claims;
  }

  /** Does a step on a case, whether or not it has a claim. */
  ClaimOutcome onCase(
      Access access,
      CaseId id,
      Predicate<GuaranteeCase> mine,
      CaseState wanted,
      Function<GuaranteeCase, ClaimOutcome> work) {
    ClaimOutcome[] done = new ClaimOutcome[1];
    CaseOutcome outcome =
        cases.step(
            access,
            id,
            -1,
            wanted,
            found -> {
              if (!mine.test(found)) {
                return new CaseOutcome.NoSuchCase();
              }
              done[0] = work.apply(found);
              return new CaseOutcome.Done(found);
            });
    return done[0] == null ? new ClaimOutcome.CaseSays(outcome) : done[0];
  }

  /** Does a step on the claim of a case. */
  ClaimOutcome onClaim(
      Access access,
      CaseId id,
      Predicate<GuaranteeCase> mine,
      CaseState wantedCase,
      ClaimState wanted,
      BiFunction<GuaranteeCase, GuaranteeClaim, ClaimOutcome> work) {
    return onCase(
        access,
        id,
        mine,
        wantedCase,
        found -> {
          Optional<GuaranteeClaim> claim = claims.on(id);
          if (claim.isEmpty()) {
            return new ClaimOutcome.NoSuchClaim();
          }
          return claim.get().state() == wanted
              ? work.apply(found, claim.get())
              : new ClaimOutcome.WrongState(claim.get().state(), wanted);
        });
  }

  /** Keeps a changed claim of a case that stays as it is. */
  ClaimOutcome keep(
      GuaranteeCase of,
      GuaranteeClaim changed,
      CaseEvent.Kind kind,
      String actor,
      @Nullable String remark) {
    claims.update(changed);
    cases.note(of, kind, actor, remark);
    return new ClaimOutcome.Done(changed);
  }

  /** Keeps a changed claim and its case in the next state. */
  ClaimOutcome keep(
      GuaranteeCase of,
      CaseState next,
      GuaranteeClaim changed,
      CaseEvent.Kind kind,
      String actor,
      @Nullable String remark) {
    claims.update(changed);
    cases.keep(of.in(next), kind, actor, remark);
    return new ClaimOutcome.Done(changed);
  }

  /** Publishes what was moved. */
  void tell(GuaranteeCase of, String what, Money amount) {
    cases.outbox().append(CaseFacts.of(of, what, amount, cases.now()));
  }
}
