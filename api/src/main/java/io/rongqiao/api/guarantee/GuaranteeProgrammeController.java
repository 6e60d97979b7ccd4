package io.rongqiao.api.guarantee;

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
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.guarantee.programme.PublishProgramme;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agreements under which loans are guaranteed: who bears what, from which day on. */
@Controller("/api/v1/guarantee-programmes")
@Secured({"LENDER", "GUARANTOR", "REGULATOR", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class GuaranteeProgrammeController {

  private final Callers callers;
  private final Transactions transactions;
  private final Programmes programmes;
  private final PublishProgramme publishProgramme;
  private final InstitutionNames institutions;
  private final BusinessDate businessDate;

  GuaranteeProgrammeController(
      Callers callers,
      Transactions transactions,
      Programmes programmes,
      PublishProgramme publishProgramme,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    this.callers = callers;
    this.transactions = transactions;
    this.programmes = programmes;
    this.publishProgramme = publishProgramme;
    this.institutions = institutions;
    this.businessDate = businessDate;
  }

  /** All programmes, each with the terms in force. */
  @Get
  ProgrammeView.ListView list(Authentication authentication) {
    Caller caller = callers.of(authentication);
    List<Found> found =
        transactions.call(
            caller.platform(),
            () ->
                programmes.all().stream()
                    .map(
                        it ->
                            new Found(
                                it,
                                programmes.termsOn(it.id(), businessDate.today()).stream()
                                    .toList()))
                    .toList());
    return new ProgrammeView.ListView(
        found.stream()
            .map(it -> ProgrammeView.of(it.programme(), it.terms(), institutions))
            .toList());
  }

  /** A programme with all its terms. */
  @Get("/{id}")
  ProgrammeView read(Authentication authentication, UUID id) {
    return view(callers.of(authentication), new ProgrammeId(id));
  }

  /** Publishes a programme with its first terms. */
  @Post
  @Secured("GUARANTOR")
  @Status(HttpStatus.CREATED)
  ProgrammeView publish(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body ProgrammeForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    ProgrammeId id = new ProgrammeId(key.id(caller.actor(), "guarantee programme"));
    Programme programme = form.toProgramme(id, new InstitutionId(caller.institution()));
    ProgrammeTerms first = Field.read("terms", form.terms(), it -> it.toTerms(id, 1));
    Field.read(
        "author",
        form.author(),
        author -> publishProgramme.publish(programme, first, author, caller.actor()));
    return view(caller, id);
  }

  /** Publishes new terms; cases under the old ones keep them. */
  @Post("/{id}/terms")
  @Secured("GUARANTOR")
  @Status(HttpStatus.CREATED)
  ProgrammeView amend(Authentication authentication, UUID id, @Body ProgrammeForm form) {
    Caller caller = callers.of(authentication);
    ProgrammeId programme = new ProgrammeId(id);
    ProgrammeForm.TermsForm terms = Field.read("terms", form.terms(), it -> it);
    Optional<ProgrammeTerms> published =
        Field.read(
            "author",
            form.author(),
            author ->
                publishProgramme.publish(
                    new InstitutionId(caller.institution()),
                    programme,
                    number -> terms.toTerms(programme, number),
                    author,
                    caller.actor()));
    if (published.isEmpty()) {
      throw notFound();
    }
    return view(caller, programme);
  }

  private ProgrammeView view(Caller caller, ProgrammeId id) {
    return transactions
        .call(
            caller.platform(),
            () -> programmes.find(id).map(it -> new Found(it, programmes.history(id))))
        .map(it -> ProgrammeView.of(it.programme(), it.terms(), institutions))
        .orElseThrow(GuaranteeProgrammeController::notFound);
  }

  private static Refused notFound() {
    return Refused.notFound("There is no such programme.");
  }

  private record Found(Programme programme, List<ProgrammeTerms> terms) {}
}
