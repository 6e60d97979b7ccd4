package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A bank drafts a case under a programme that is open to it. */
public final class DraftCase {

  private final CaseDesk desk;
  private final Programmes programmes;
  private final Supplier<UUID> ids;

  public DraftCase(CaseDesk desk, Programmes programmes, Supplier<UUID> ids) {
    this.desk = desk;
    this.programmes = programmes;
    this.ids = ids;
  }

  /** Drafts the case; the same key again tells the case that it drafted before. */
  public CaseOutcome draft(InstitutionId lender, String actor, CaseRequest request, ClientKey key) {
    return desk.transactions()
        .call(
            new Access.Institution(lender.value(), actor),
            () -> {
              Optional<GuaranteeCase> before = desk.cases().findByKey(lender, key);
              if (before.isPresent()) {
                return before.get().request().equals(request)
                    ? new CaseOutcome.Done(before.get())
                    : new CaseOutcome.KeyReused(before.get().id());
              }
              return drafted(lender, actor, request, key);
            });
  }

  private CaseOutcome drafted(
      InstitutionId lender, String actor, CaseRequest request, ClientKey key) {
    Optional<Programme> programme =
        programmes.find(request.programme()).filter(it -> it.lenders().contains(lender));
    if (programme.isEmpty()) {
      return new CaseOutcome.NoSuchProgramme("The programme is not open to this bank");
    }
    Optional<ProgrammeTerms> terms = programmes.termsOn(request.programme(), desk.today());
    if (terms.isEmpty()) {
      return new CaseOutcome.NoSuchProgramme(
          "The programme has no terms in force on " + desk.today());
    }
    List<TermsBreach> breaches = CasePolicy.breaches(request, terms.get());
    if (!breaches.isEmpty()) {
      return new CaseOutcome.OutsideTerms(breaches);
    }
    GuaranteeCase drafted =
        new GuaranteeCase(
            new CaseId(ids.get()),
            terms.get().number(),
            lender,
            programme.get().guarantor(),
            CaseWay.REVIEWED,
            request,
            CaseState.DRAFTED,
            null,
            CaseTimes.drafted(desk.now()),
            Money.zero(request.amount().currency()),
            0);
    desk.cases().add(drafted, key);
    return desk.note(drafted, CaseEvent.Kind.DRAFTED, actor, null);
  }
}
