package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.capacity.CapacityAllotment;
import io.rongqiao.matching.guarantee.capacity.ExpireReservations;
import io.rongqiao.matching.guarantee.capacity.ReservationOrder;
import io.rongqiao.matching.guarantee.capacity.ReservationOutcome;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import java.time.Duration;
import java.util.List;

/**
 * A guarantor decides a case. Above the programme's amount a second person must agree; an approval
 * reserves capacity in the same unit of work, so that none is promised that is not there.
 */
public final class DecideCase {

  /** How long an approved case may wait for its loan to be paid out. */
  private static final Duration APPROVAL_HOLDS = Duration.ofDays(60);

  private final CaseDesk desk;
  private final Programmes programmes;
  private final CapacityAllotment allotment;
  private final ExpireReservations expire;

  public DecideCase(
      CaseDesk desk,
      Programmes programmes,
      CapacityAllotment allotment,
      ExpireReservations expire) {
    this.desk = desk;
    this.programmes = programmes;
    this.allotment = allotment;
    this.expire = expire;
  }

  /** Decides; where a limit does not suffice, what is late on it makes room first. */
  public CaseOutcome decide(
      InstitutionId guarantor,
      String actor,
      CaseId id,
      long version,
      CaseDecision.Verdict verdict,
      String reason) {
    CaseOutcome first = once(guarantor, actor, id, version, verdict, reason);
    if (first instanceof CaseOutcome.NoCapacity shortage
        && expire.expireOn(shortage.limits().stream().map(Capacity::id).toList()) > 0) {
      return once(guarantor, actor, id, version, verdict, reason);
    }
    return first;
  }

  private CaseOutcome once(
      InstitutionId guarantor,
      String actor,
      CaseId id,
      long version,
      CaseDecision.Verdict verdict,
      String reason) {
    return desk.step(
        new Access.Institution(guarantor.value(), actor),
        id,
        version,
        CaseState.REVIEWING,
        reviewed -> {
          if (!reviewed.guarantor().equals(guarantor)) {
            return new CaseOutcome.NoSuchCase();
          }
          List<CaseDecision> before = desk.records().decisions(id);
          if (before.stream().anyMatch(it -> it.by().equals(actor))) {
            return new CaseOutcome.SamePerson();
          }
          var decision = new CaseDecision(before.size() + 1, verdict, reason, actor, desk.now());
          return switch (verdict) {
            case DECLINE -> declined(reviewed, decision);
            case APPROVE -> approved(reviewed, decision);
          };
        });
  }

  private CaseOutcome declined(GuaranteeCase reviewed, CaseDecision decision) {
    desk.records().add(reviewed.id(), decision);
    return desk.keep(
        reviewed.declined(decision.at()),
        CaseEvent.Kind.DECLINED,
        decision.by(),
        decision.reason());
  }

  private CaseOutcome approved(GuaranteeCase reviewed, CaseDecision decision) {
    List<CaseFinding> findings =
        desk.records().findings(reviewed.id()).stream().filter(CaseFinding::isOpen).toList();
    List<CaseQuestion> questions =
        desk.records().questions(reviewed.id()).stream().filter(CaseQuestion::isOpen).toList();
    if (!findings.isEmpty() || !questions.isEmpty()) {
      return new CaseOutcome.StillOpen(findings, questions);
    }
    ProgrammeTerms terms =
        programmes.terms(reviewed.request().programme(), reviewed.terms()).orElseThrow();
    if (desk.isSuspended(terms)) {
      return new CaseOutcome.Refused(
          "programme", "Claims have reached the programme's cap; it takes no new case this year");
    }
    boolean second = reviewed.request().amount().isGreaterThan(terms.secondPairAbove());
    if (second && decision.number() == 1) {
      desk.records().add(reviewed.id(), decision);
      desk.note(reviewed, CaseEvent.Kind.FIRST_VERDICT, decision.by(), decision.reason());
      return new CaseOutcome.SecondPairNeeded(reviewed);
    }
    return reserved(reviewed, decision, terms);
  }

  private CaseOutcome reserved(
      GuaranteeCase reviewed, CaseDecision decision, ProgrammeTerms terms) {
    var order =
        new ReservationOrder(
            reviewed.guarantor(),
            new ClientKey("case-" + reviewed.id()),
            reviewed.request().enterprise(),
            terms.programme(),
            terms.quota(),
            reviewed.request().amount(),
            decision.at().plus(APPROVAL_HOLDS),
            false);
    return switch (allotment.reserve(order, desk.today(), decision.at())) {
      case ReservationOutcome.Reserved held -> {
        desk.records().add(reviewed.id(), decision);
        yield desk.keep(
            reviewed.approved(held.id(), decision.at()),
            CaseEvent.Kind.APPROVED,
            decision.by(),
            decision.reason());
      }
      case ReservationOutcome.Refused refused -> new CaseOutcome.NoCapacity(refused.limits());
      case ReservationOutcome.NoTerms _ -> new CaseOutcome.NoCapital();
      case ReservationOutcome.Ended _ -> new CaseOutcome.ReservationGone();
      case ReservationOutcome.KeyReused other ->
          throw new IllegalStateException(
              "The key of case %s reserved %s".formatted(reviewed.id(), other.id()));
    };
  }
}
