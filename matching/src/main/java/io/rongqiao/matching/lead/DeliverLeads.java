package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.ApplicationState;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.MatchRound;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An enterprise sends proposals to their lenders: each lender gets its leads and, with them, leave
 * to read what it needs to judge them.
 */
public final class DeliverLeads {

  private final Transactions transactions;
  private final Applications applications;
  private final Leads leads;
  private final LeadWriter writer;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public DeliverLeads(
      Transactions transactions,
      Applications applications,
      Leads leads,
      LeadWriter writer,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.leads = leads;
    this.writer = writer;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** What an enterprise sends, through whom, and until when the lenders may read. */
  public record Request(
      EnterpriseKey enterprise,
      String actor,
      ApplicationId application,
      Collection<ProposalId> proposals,
      LocalDate consentUntil,
      ClientKey key) {

    public Request {
      proposals =
          proposals.stream().distinct().sorted(Comparator.comparing(ProposalId::value)).toList();
      if (proposals.isEmpty()) {
        throw new IllegalArgumentException("No proposal is named to be sent");
      }
    }
  }

  /** Sends; the same key again tells what came of the first. */
  public DeliveryOutcome deliver(Request request) {
    return transactions.call(
        new Access.Own(request.enterprise().value(), request.actor()), () -> checked(request));
  }

  private DeliveryOutcome checked(Request request) {
    Optional<Application> locked = applications.lock(request.application());
    if (locked.isEmpty()) {
      return new DeliveryOutcome.NoSuchApplication();
    }
    Delivery delivery =
        new Delivery(
            request.enterprise(),
            request.actor(),
            request.key(),
            request.application(),
            List.copyOf(request.proposals()),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    Optional<Delivery> before = leads.findDelivery(request.enterprise(), request.key());
    if (before.isPresent()) {
      return repeated(before.get(), delivery);
    }
    ApplicationState state = locked.get().stateOn(businessDate.today());
    if (!state.isLive()) {
      return new DeliveryOutcome.ApplicationClosed(state);
    }
    if (request.consentUntil().isBefore(businessDate.today())) {
      return new DeliveryOutcome.ConsentTooShort(request.consentUntil());
    }
    return send(locked.get(), request, delivery);
  }

  private DeliveryOutcome send(Application application, Request request, Delivery delivery) {
    MatchRound round = applications.latestRound(application.id()).orElseThrow();
    List<Proposal> chosen =
        round.composition().proposals().stream()
            .filter(proposal -> request.proposals().contains(proposal.id()))
            .filter(proposal -> !businessDate.today().isAfter(proposal.expiresOn()))
            .toList();
    if (chosen.size() < request.proposals().size()) {
      Set<ProposalId> unavailable = new HashSet<>(request.proposals());
      chosen.forEach(proposal -> unavailable.remove(proposal.id()));
      return new DeliveryOutcome.ProposalsUnavailable(unavailable);
    }
    if (!leads.addDelivery(delivery)) {
      return new DeliveryOutcome.KeyReused();
    }
    List<Lead> sent =
        writer.write(application, round.profile(), chosen, request.consentUntil(), delivery);
    sent.forEach(lead -> outbox.append(LeadFacts.delivered(lead)));
    if (application.stored() == ApplicationState.OPEN) {
      applications.update(application.in(ApplicationState.LEADS_SENT));
    }
    applications.addEvent(application, event(sent, request, delivery));
    return new DeliveryOutcome.Delivered(chosenLeads(request.application(), chosen));
  }

  private static ApplicationEvent event(List<Lead> sent, Request request, Delivery delivery) {
    String lenders =
        sent.stream()
            .map(lead -> lead.proposal().offered().lenderName().zh())
            .distinct()
            .collect(Collectors.joining("、"));
    String lendersEn =
        sent.stream()
            .map(lead -> lead.proposal().offered().lenderName().en())
            .distinct()
            .collect(Collectors.joining(", "));
    return new ApplicationEvent(
        delivery.deliveredAt(),
        ApplicationEvent.Kind.LEADS_SENT,
        request.actor(),
        Bilingual.of(
            "发送 %d 条线索：%s；授权至 %s".formatted(sent.size(), lenders, request.consentUntil()),
            "Sent %d leads: %s; consent until %s"
                .formatted(sent.size(), lendersEn, request.consentUntil())));
  }

  private DeliveryOutcome repeated(Delivery before, Delivery now) {
    if (!before.asksLike(now)) {
      return new DeliveryOutcome.KeyReused();
    }
    List<Proposal> chosen =
        before.proposals().stream()
            .map(id -> applications.proposal(before.application(), id).orElseThrow())
            .toList();
    return new DeliveryOutcome.Delivered(chosenLeads(before.application(), chosen));
  }

  /** A lead stands for every proposal of its product, whichever round it was sent from. */
  private List<Lead> chosenLeads(ApplicationId application, List<Proposal> chosen) {
    Set<ProductId> products =
        chosen.stream().map(proposal -> proposal.offered().product()).collect(Collectors.toSet());
    return leads.of(application).stream()
        .filter(lead -> products.contains(lead.proposal().offered().product()))
        .toList();
  }
}
