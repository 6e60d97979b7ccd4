package io.rongqiao.api.financing;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.receivable.Cursor;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.financing.AssignmentNotice;
import io.rongqiao.matching.receivable.financing.AssignmentNotices;
import io.rongqiao.matching.receivable.financing.Auction;
import io.rongqiao.matching.receivable.financing.FinancingOffer;
import io.rongqiao.matching.receivable.financing.FinancingRequest;
import io.rongqiao.matching.receivable.financing.FinancingRequestId;
import io.rongqiao.matching.receivable.financing.Financings;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a caller sees of requests, offers and notices. */
final class FinancingDesk {

  private final Transactions transactions;
  private final Financings financings;
  private final AssignmentNotices notices;
  private final InstitutionNames institutions;
  private final Clock clock;
  private final BusinessDate businessDate;

  FinancingDesk(
      Transactions transactions,
      Financings financings,
      AssignmentNotices notices,
      InstitutionNames institutions,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.financings = financings;
    this.notices = notices;
    this.institutions = institutions;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  static Access access(Caller caller) {
    return switch (caller.role()) {
      case ENTERPRISE, DEBTOR -> caller.own();
      case LENDER -> caller.forInstitution();
      case GUARANTOR, PROVIDER, REGULATOR, OPERATOR ->
          throw new Refused(ProblemType.FORBIDDEN, "Financing concerns its parties alone.");
    };
  }

  FinancingRequestsView list(Caller caller, Financings.Place after, int limit) {
    List<FinancingRequest> found =
        transactions.call(access(caller), () -> financings.page(after, limit));
    FinancingRequest last = found.isEmpty() ? null : found.getLast();
    return new FinancingRequestsView(
        found.stream().map(this::view).toList(),
        last == null || found.size() < limit
            ? null
            : Cursor.after(last.requestedAt(), last.id().value()));
  }

  FinancingRequest find(Caller caller, UUID id) {
    return transactions
        .call(access(caller), () -> financings.find(new FinancingRequestId(id)))
        .orElseThrow(() -> notFound(id));
  }

  FinancingRequestView view(FinancingRequest request) {
    return FinancingRequestView.of(request, clock.instant());
  }

  /** The offers that the caller may read; a creditor is told how they rank. */
  FinancingOffersView offers(Caller caller, UUID id) {
    FinancingRequest request = find(caller, id);
    List<FinancingOffer> offers =
        transactions.call(access(caller), () -> financings.offersOn(request.id()));
    List<FinancingOffer> ranked = Auction.ranked(offers, businessDate.today());
    boolean ranks = access(caller) instanceof Access.Own;
    List<FinancingOfferView> views = new ArrayList<>();
    for (int place = 0; place < ranked.size(); place++) {
      views.add(view(request, ranked.get(place), ranks ? place + 1 : null));
    }
    offers.stream()
        .filter(it -> !ranked.contains(it))
        .forEach(it -> views.add(view(request, it, null)));
    return new FinancingOffersView(views);
  }

  FinancingOfferView view(FinancingRequest request, FinancingOffer offer, @Nullable Integer rank) {
    return FinancingOfferView.of(
        offer, request.amount(), institutions.view(offer.lender().value()), rank);
  }

  AssignmentNoticesView noticesOn(Caller caller, UUID receivable) {
    return new AssignmentNoticesView(
        transactions.call(access(caller), () -> notices.on(new ReceivableId(receivable))).stream()
            .map(this::view)
            .toList());
  }

  AssignmentNoticeView view(AssignmentNotice notice) {
    return AssignmentNoticeView.of(notice, institutions.view(notice.lender().value()));
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No request %s concerns you.".formatted(id));
  }
}
