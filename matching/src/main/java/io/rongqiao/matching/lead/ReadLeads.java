package io.rongqiao.matching.lead;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lender reads the leads addressed to it. */
public final class ReadLeads {

  private final Transactions transactions;
  private final Leads leads;
  private final Offers offers;
  private final Enterprises enterprises;
  private final Clock clock;
  private final BusinessDate businessDate;

  public ReadLeads(
      Transactions transactions,
      Leads leads,
      Offers offers,
      Enterprises enterprises,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.leads = leads;
    this.offers = offers;
    this.enterprises = enterprises;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * A lead as its lender sees it.
   *
   * @param state the state on the day it was read
   * @param overdue whether the lender has broken its promise to answer
   * @param enterprise who it is, unless it was erased since
   */
  public record OnDesk(
      Lead lead,
      LeadState state,
      boolean overdue,
      @Nullable Enterprise enterprise,
      List<Offer> offers) {

    public OnDesk {
      offers = List.copyOf(offers);
    }
  }

  /** A page of a lender's leads, the newest first. */
  public List<OnDesk> list(
      InstitutionId lender,
      String actor,
      @Nullable LeadState state,
      DeskQuery.Place after,
      int limit) {
    LocalDate today = businessDate.today();
    return transactions.call(
        new Access.Institution(lender.value(), actor),
        () ->
            leads.desk(new DeskQuery(lender, state, today, after, limit)).stream()
                .map(this::onDesk)
                .toList());
  }

  /** One lead of a lender. */
  public Optional<OnDesk> find(InstitutionId lender, String actor, LeadId id) {
    return transactions.call(
        new Access.Institution(lender.value(), actor),
        () -> leads.find(lender, id).map(this::onDesk));
  }

  private OnDesk onDesk(Lead lead) {
    Instant now = clock.instant();
    return new OnDesk(
        lead,
        lead.stateOn(businessDate.today()),
        lead.isOverdue(now),
        enterprises.find(lead.enterprise()).orElse(null),
        offers.on(lead.id()));
  }
}
