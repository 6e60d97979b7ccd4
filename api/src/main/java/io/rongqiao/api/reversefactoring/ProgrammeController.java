package io.rongqiao.api.reversefactoring;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.financing.LockedAccount;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.receivable.Cursor;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.reversefactoring.FactoringProgrammeView.LimitView;
import io.rongqiao.api.reversefactoring.ProgrammeForms.FactoringLimitForm;
import io.rongqiao.api.reversefactoring.ProgrammeForms.FactoringProgrammeForm;
import io.rongqiao.api.reversefactoring.ProgrammeViews.FactoringProgrammesView;
import io.rongqiao.api.reversefactoring.ProgrammeViews.FactoringSuppliersView;
import io.rongqiao.api.reversefactoring.ProgrammeViews.LimitEntriesView;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.matching.receivable.reversefactoring.ChangeLimit;
import io.rongqiao.matching.receivable.reversefactoring.DecideProgramme;
import io.rongqiao.matching.receivable.reversefactoring.InviteSupplier;
import io.rongqiao.matching.receivable.reversefactoring.Programme;
import io.rongqiao.matching.receivable.reversefactoring.ProgrammeId;
import io.rongqiao.matching.receivable.reversefactoring.ProgrammeLimit;
import io.rongqiao.matching.receivable.reversefactoring.ProgrammeTerms;
import io.rongqiao.matching.receivable.reversefactoring.Programmes;
import io.rongqiao.matching.receivable.reversefactoring.ProposeProgramme;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Programmes of reverse factoring: proposed by a financier, agreed to by the core enterprise. */
@Controller("/api/v1/factoring-programmes")
@Secured({"LENDER", "DEBTOR", "ENTERPRISE", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProgrammeController {

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Callers callers;
  private final ProgrammeDesk desk;
  private final Transactions transactions;
  private final Programmes programmes;
  private final ProposeProgramme proposeProgramme;
  private final DecideProgramme decideProgramme;
  private final ChangeLimit changeLimit;
  private final InviteSupplier inviteSupplier;

  ProgrammeController(
      Callers callers,
      ProgrammeDesk desk,
      Transactions transactions,
      Programmes programmes,
      ProposeProgramme proposeProgramme,
      DecideProgramme decideProgramme,
      ChangeLimit changeLimit,
      InviteSupplier inviteSupplier) {
    this.callers = callers;
    this.desk = desk;
    this.transactions = transactions;
    this.programmes = programmes;
    this.proposeProgramme = proposeProgramme;
    this.decideProgramme = decideProgramme;
    this.changeLimit = changeLimit;
    this.inviteSupplier = inviteSupplier;
  }

  /** Proposes a programme with its limit to a core enterprise. */
  @Post
  @Secured("LENDER")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = FactoringProgrammeView.class)))
  HttpResponse<FactoringProgrammeView> propose(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body FactoringProgrammeForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    return switch (proposeProgramme.propose(request(caller, form, key))) {
      case ProposeProgramme.Outcome.Proposed(Programme programme) ->
          HttpResponse.created(desk.view(caller, programme))
              .header(HttpHeaders.LOCATION, "/api/v1/factoring-programmes/" + programme.id())
              .header(HttpHeaders.ETAG, EntityTag.of(programme.version()));
      case ProposeProgramme.Outcome.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  private ProposeProgramme.Request request(
      Caller caller, FactoringProgrammeForm form, IdempotencyKey key) {
    Enterprise core = desk.named("coreEnterprise", form.coreEnterprise());
    ProgrammeTerms terms = form.terms();
    PaymentAccount account = Field.read("account", form.account(), LockedAccount::toAccount);
    String agreement = Field.read("agreement", form.agreement(), it -> it);
    LocalDate from = Field.read("validFrom", form.validFrom(), LocalDate::parse);
    LocalDate until = Field.read("validUntil", form.validUntil(), LocalDate::parse);
    if (until.isBefore(from)) {
      throw Refused.badField("validUntil", "is before validFrom", until.toString());
    }
    if (agreement.isBlank() || agreement.length() > 100) {
      throw Refused.badField("agreement", "has to have 1 to 100 characters", agreement);
    }
    return Field.read(
        "limit",
        form.limit(),
        (MoneyForm limit) ->
            new ProposeProgramme.Request(
                new InstitutionId(caller.institution()),
                caller.actor(),
                new Programme.Core(core.key(), core.uscc()),
                limit.toMoney(),
                agreement,
                terms,
                account,
                from,
                until,
                key.value()));
  }

  /** The programmes of the financier, of the core enterprise, or that a supplier was invited to. */
  @Get
  FactoringProgrammesView list(
      Authentication authentication,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    int page = PageLimit.of(limit, PAGE, LONGEST_PAGE);
    Programmes.Place after =
        Cursor.read(
            cursor,
            (at, id) -> new Programmes.Place(at, new ProgrammeId(id)),
            Programmes.Place.START);
    return desk.list(callers.of(authentication), after, page);
  }

  /** One programme. */
  @Get("/{id}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FactoringProgrammeView.class)))
  HttpResponse<FactoringProgrammeView> read(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return tagged(caller, desk.find(caller, id));
  }

  /** The core enterprise agrees. */
  @Post("/{id}/acceptance")
  @Secured({"DEBTOR", "ENTERPRISE"})
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FactoringProgrammeView.class)))
  HttpResponse<FactoringProgrammeView> accept(
      Authentication authentication, UUID id, @Header("If-Match") @Nullable String ifMatch) {
    return decided(callers.of(authentication), id, Programme.State.ACTIVE, ifMatch);
  }

  /** Either party closes it, or the core enterprise declines; what was drawn runs on. */
  @Post("/{id}/closing")
  @Secured({"LENDER", "DEBTOR", "ENTERPRISE"})
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FactoringProgrammeView.class)))
  HttpResponse<FactoringProgrammeView> close(
      Authentication authentication, UUID id, @Header("If-Match") @Nullable String ifMatch) {
    return decided(callers.of(authentication), id, Programme.State.CLOSED, ifMatch);
  }

  private HttpResponse<FactoringProgrammeView> decided(
      Caller caller, UUID id, Programme.State next, @Nullable String ifMatch) {
    long version = EntityTag.require(ifMatch);
    Access access = ProgrammeDesk.access(caller);
    return switch (decideProgramme.decide(access, new ProgrammeId(id), next, version)) {
      case DecideProgramme.Outcome.Decided(Programme programme) -> tagged(caller, programme);
      case DecideProgramme.Outcome.NoSuchProgramme _ -> throw ProgrammeDesk.notFound(id);
      case DecideProgramme.Outcome.Closed _ ->
          throw new Refused(ProblemType.CONFLICT, "The programme was closed.");
      case DecideProgramme.Outcome.Stale(long now) -> throw EntityTag.stale(now);
    };
  }

  /** Changes the limit; If-Match names the entries of its ledger. */
  @Put("/{id}/limit")
  @Secured("LENDER")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = LimitView.class)))
  HttpResponse<LimitView> change(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body FactoringLimitForm form) {
    long entries = EntityTag.require(ifMatch);
    Access.Institution financier = callers.of(authentication).forInstitution();
    ChangeLimit.Outcome outcome =
        Field.read(
            "limit",
            form.limit(),
            limit -> changeLimit.change(financier, new ProgrammeId(id), limit.toMoney(), entries));
    return switch (outcome) {
      case ChangeLimit.Outcome.Changed(ProgrammeLimit limit) ->
          HttpResponse.ok(LimitView.of(limit))
              .header(HttpHeaders.ETAG, EntityTag.of(limit.entries()));
      case ChangeLimit.Outcome.NoSuchProgramme _ -> throw ProgrammeDesk.notFound(id);
      case ChangeLimit.Outcome.OtherCurrency(String currency) ->
          throw Refused.badField("limit.currency", "is not " + currency, null);
      case ChangeLimit.Outcome.Stale(long now) -> throw EntityTag.stale(now);
    };
  }

  /** The ledger of the limit, for its parties. */
  @Get("/{id}/limit-entries")
  LimitEntriesView entries(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    Programme programme = desk.find(caller, id);
    return LimitEntriesView.of(
        transactions.call(ProgrammeDesk.access(caller), () -> programmes.entries(programme.id())));
  }

  /** Who may draw: all for the parties, for a supplier itself. */
  @Get("/{id}/suppliers")
  FactoringSuppliersView suppliers(Authentication authentication, UUID id) {
    return desk.suppliers(callers.of(authentication), id);
  }

  /** The core enterprise invites a supplier; again changes nothing. */
  @Put("/{id}/suppliers/{uscc}")
  @Secured({"DEBTOR", "ENTERPRISE"})
  FactoringSuppliersView invite(Authentication authentication, UUID id, String uscc) {
    return supplied(callers.of(authentication), id, uscc, true);
  }

  /** The core enterprise lets a supplier draw no more; again changes nothing. */
  @Delete("/{id}/suppliers/{uscc}")
  @Secured({"DEBTOR", "ENTERPRISE"})
  FactoringSuppliersView remove(Authentication authentication, UUID id, String uscc) {
    return supplied(callers.of(authentication), id, uscc, false);
  }

  private FactoringSuppliersView supplied(Caller caller, UUID id, String uscc, boolean mayDraw) {
    Enterprise supplier = desk.named("uscc", uscc);
    if (!inviteSupplier.invite(caller.own(), new ProgrammeId(id), supplier.key(), mayDraw)) {
      throw ProgrammeDesk.notFound(id);
    }
    return desk.suppliers(caller, id);
  }

  private HttpResponse<FactoringProgrammeView> tagged(Caller caller, Programme programme) {
    return HttpResponse.ok(desk.view(caller, programme))
        .header(HttpHeaders.ETAG, EntityTag.of(programme.version()));
  }
}
