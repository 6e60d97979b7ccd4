package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.DigitGroups;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An enterprise reads its own applications. */
public final class ReadApplications {

  private final Transactions transactions;
  private final Applications applications;
  private final Leads leads;
  private final Offers offers;
  private final BusinessDate businessDate;

  public ReadApplications(
      Transactions transactions,
      Applications applications,
      Leads leads,
      Offers offers,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.leads = leads;
    this.offers = offers;
    this.businessDate = businessDate;
  }

  /** One of its applications. */
  public Optional<ApplicationFile> find(EnterpriseKey enterprise, String actor, ApplicationId id) {
    return transactions.call(
        new Access.Own(enterprise.value(), actor), () -> applications.find(id).map(this::file));
  }

  /** A page of its applications, the newest first. */
  public List<ApplicationFile> list(
      EnterpriseKey enterprise, String actor, Instant before, int limit) {
    return transactions.call(
        new Access.Own(enterprise.value(), actor),
        () -> applications.of(enterprise, before, limit).stream().map(this::file).toList());
  }

  private ApplicationFile file(Application application) {
    List<Lead> sent = leads.of(application.id());
    List<Offer> made = offers.of(application.id());
    return new ApplicationFile(
        application,
        application.stateOn(businessDate.today()),
        applications.latestRound(application.id()).orElseThrow(),
        sent,
        made,
        history(application, sent, made));
  }

  /** The application's own events with the lenders' answers among them. */
  private List<ApplicationEvent> history(
      Application application, List<Lead> sent, List<Offer> made) {
    List<ApplicationEvent> history = new ArrayList<>(applications.history(application.id()));
    for (Lead lead : sent) {
      Instant answeredAt = lead.answer().answeredAt();
      if (lead.answer().stored() == LeadState.DECLINED && answeredAt != null) {
        history.add(declined(lead, answeredAt));
      }
      made.stream()
          .filter(offer -> offer.lead().equals(lead.id()))
          .forEach(offer -> history.add(offered(lead, offer)));
    }
    history.sort(Comparator.comparing(ApplicationEvent::at));
    return history;
  }

  private static ApplicationEvent declined(Lead lead, Instant at) {
    Bilingual lender = lead.proposal().offered().lenderName();
    return new ApplicationEvent(
        at,
        ApplicationEvent.Kind.LEAD_DECLINED,
        lead.lender().toString(),
        Bilingual.of(
            lender.zh() + "拒绝：" + lead.answer().refusalReason(),
            lender.en() + " declined: " + lead.answer().refusalReason()));
  }

  private static ApplicationEvent offered(Lead lead, Offer offer) {
    Bilingual lender = lead.proposal().offered().lenderName();
    String amount = DigitGroups.of(offer.terms().amount().amount());
    return new ApplicationEvent(
        offer.madeAt(),
        ApplicationEvent.Kind.OFFER_MADE,
        lead.lender().toString(),
        Bilingual.of(
            "%s要约 %s 元，年利率 %s".formatted(lender.zh(), amount, offer.terms().annualRate()),
            "%s offered CNY %s at %s".formatted(lender.en(), amount, offer.terms().annualRate())));
  }
}
