package io.rongqiao.api.lead;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.profile.MovementView;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.lead.Declination;
import io.rongqiao.matching.lead.DeclineLead;
import io.rongqiao.matching.lead.DeskQuery;
import io.rongqiao.matching.lead.LeadId;
import io.rongqiao.matching.lead.LeadState;
import io.rongqiao.matching.lead.MakeOffer;
import io.rongqiao.matching.lead.OfferOutcome;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The leads of a lender, and its answers. */
@Controller("/api/v1/leads")
@Secured({"LENDER", "GUARANTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class LeadController {

  private static final int PAGE = 50;

  private final Callers callers;
  private final LeadDesk desk;
  private final MakeOffer makeOffer;
  private final DeclineLead declineLead;
  private final InstitutionNames institutions;
  private final BusinessDate businessDate;

  LeadController(
      Callers callers,
      LeadDesk desk,
      MakeOffer makeOffer,
      DeclineLead declineLead,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    this.callers = callers;
    this.desk = desk;
    this.makeOffer = makeOffer;
    this.declineLead = declineLead;
    this.institutions = institutions;
    this.businessDate = businessDate;
  }

  /** The leads addressed to the lender, the newest first. */
  @Get
  LeadsView list(
      Authentication authentication,
      @QueryValue @Nullable String state,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    Caller caller = callers.of(authentication);
    LeadState wanted = Field.readIfGiven("state", state, LeadState::valueOf).orElse(null);
    DeskQuery.Place after =
        Field.readIfGiven("cursor", cursor, LeadCursor::parse).orElse(DeskQuery.Place.START);
    DeskQuery query =
        Field.read(
            "limit",
            limit == null ? PAGE : limit,
            page ->
                new DeskQuery(
                    new InstitutionId(caller.institution()),
                    wanted,
                    businessDate.today(),
                    after,
                    page));
    return desk.list(caller, query);
  }

  /** A lead with the profile behind it, as far as the consent still holds. */
  @Get("/{id}")
  LeadView read(Authentication authentication, UUID id) {
    return desk.read(callers.of(authentication), id);
  }

  /**
   * Which figures moved the points of the profile behind the lead, as far as the consent holds; by
   * default from the last as of an earlier day to the one made last.
   */
  @Get("/{id}/movement")
  MovementView movement(
      Authentication authentication,
      UUID id,
      @QueryValue @Nullable UUID from,
      @QueryValue @Nullable UUID to) {
    return desk.movement(callers.of(authentication), id, from, to);
  }

  /** Makes an offer; a second one takes the place of the first. */
  @Post("/{id}/offers")
  @Status(HttpStatus.CREATED)
  OfferView offer(
      Authentication authentication,
      UUID id,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body OfferForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    OfferOutcome outcome =
        makeOffer.make(
            new InstitutionId(caller.institution()),
            caller.actor(),
            new LeadId(id),
            form.toTerms(),
            new ClientKey(key.value()));
    return switch (outcome) {
      case OfferOutcome.Made made -> OfferView.of(made.offer(), businessDate.today(), institutions);
      case OfferOutcome.NoSuchLead _ -> throw LeadDesk.notFound(id);
      case OfferOutcome.LeadClosed closed ->
          throw new Refused(
              ProblemType.CONFLICT, "The lead is %s already.".formatted(closed.state()));
      case OfferOutcome.EndsBeforeItBegins ends ->
          throw Refused.badField("validUntil", "lies in the past", ends.validUntil().toString());
      case OfferOutcome.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  /** Says no, with a reason. */
  @Post("/{id}/refusal")
  LeadView refuse(Authentication authentication, UUID id, @Body RefusalForm form) {
    Caller caller = callers.of(authentication);
    Declination declination =
        Field.read(
            "reason",
            form.reason(),
            reason ->
                declineLead.decline(
                    new InstitutionId(caller.institution()),
                    caller.actor(),
                    new LeadId(id),
                    reason));
    return switch (declination) {
      case Declination.Declined declined -> desk.read(caller, declined.lead().id().value());
      case Declination.NoSuchLead _ -> throw LeadDesk.notFound(id);
      case Declination.LeadClosed closed ->
          throw new Refused(
              ProblemType.CONFLICT, "The lead is %s already.".formatted(closed.state()));
    };
  }
}
