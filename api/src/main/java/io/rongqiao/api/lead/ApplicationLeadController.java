package io.rongqiao.api.lead;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.lead.DeliverLeads;
import io.rongqiao.matching.lead.DeliveryOutcome;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an application at the lenders it was sent to. */
@Controller("/api/v1/applications/{id}")
@Secured("ENTERPRISE")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ApplicationLeadController {

  private final Callers callers;
  private final DeliverLeads deliverLeads;
  private final OwnOffers ownOffers;

  ApplicationLeadController(Callers callers, DeliverLeads deliverLeads, OwnOffers ownOffers) {
    this.callers = callers;
    this.deliverLeads = deliverLeads;
    this.ownOffers = ownOffers;
  }

  /** Sends proposals to their lenders and lets those read the evidence they need. */
  @Post("/leads")
  @Status(HttpStatus.CREATED)
  LeadsView send(
      Authentication authentication,
      UUID id,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body DeliveryForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    LocalDate until = Field.read("consentUntil", form.consentUntil(), LocalDate::parse);
    List<UUID> chosen = Field.read("proposalIds", form.proposalIds(), List::copyOf);
    DeliverLeads.Request request =
        Field.read(
            "proposalIds",
            chosen,
            ids ->
                new DeliverLeads.Request(
                    new EnterpriseKey(caller.enterpriseKey()),
                    caller.actor(),
                    new ApplicationId(id),
                    ids.stream().map(ProposalId::new).toList(),
                    until,
                    new ClientKey(key.value())));
    return switch (deliverLeads.deliver(request)) {
      case DeliveryOutcome.Delivered delivered -> ownOffers.leads(caller, delivered.leads());
      case DeliveryOutcome.NoSuchApplication _ -> throw OwnOffers.noSuchApplication(id);
      case DeliveryOutcome.ApplicationClosed closed ->
          throw new Refused(
              ProblemType.CONFLICT, "The application is %s already.".formatted(closed.state()));
      case DeliveryOutcome.ProposalsUnavailable gone ->
          throw new Refused(
              ProblemType.CONFLICT,
              "No longer available: %s. Read the application again.".formatted(gone.proposals()));
      case DeliveryOutcome.ConsentTooShort early ->
          throw Refused.badField("consentUntil", "lies in the past", early.until().toString());
      case DeliveryOutcome.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  /** Every offer on the application. */
  @Get("/offers")
  OffersView offers(Authentication authentication, UUID id) {
    return ownOffers.of(callers.of(authentication), new ApplicationId(id));
  }
}
