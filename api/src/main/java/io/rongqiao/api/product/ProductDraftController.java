package io.rongqiao.api.product;

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
import io.rongqiao.api.problem.FieldError;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.decisiontable.DecisionTableReader;
import io.rongqiao.matching.drafting.DecideOnDraft;
import io.rongqiao.matching.drafting.DraftDecision;
import io.rongqiao.matching.drafting.DraftProduct;
import io.rongqiao.matching.drafting.Drafting;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.product.InstitutionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes of a lender's products: one person drafts, another approves. */
@Controller("/api/v1/product-drafts")
@Secured("LENDER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProductDraftController {

  private final Callers callers;
  private final ProductDesk desk;
  private final DraftProduct draftProduct;
  private final DecideOnDraft decideOnDraft;
  private final DecisionTableReader decisionTables;

  ProductDraftController(
      Callers callers,
      ProductDesk desk,
      DraftProduct draftProduct,
      DecideOnDraft decideOnDraft,
      DecisionTableReader decisionTables) {
    this.callers = callers;
    this.desk = desk;
    this.draftProduct = draftProduct;
    this.decideOnDraft = decideOnDraft;
    this.decisionTables = decisionTables;
  }

  /** Every draft of the lender, the newest first. */
  @Get
  ProductDraftsView list(Authentication authentication) {
    return desk.list(callers.of(authentication));
  }

  /** One draft, with what it changes. */
  @Get("/{id}")
  ProductDraftView read(Authentication authentication, UUID id) {
    return desk.read(callers.of(authentication), id);
  }

  /** Says what is wrong with a product, or what it would change; keeps nothing. */
  @Post("/validation")
  DraftCheckView validate(Authentication authentication, @Body ProductDraftForm form) {
    Caller caller = callers.of(authentication);
    Optional<Fault> broken = ProductDocuments.brokenAt(form.document());
    if (broken.isPresent()) {
      return DraftCheckView.of(List.of(broken.get()));
    }
    return switch (draftProduct.check(
        ProductDocuments.read(form.document()), lender(caller), caller.actor())) {
      case Drafting.Drafted drafted ->
          new DraftCheckView(List.of(), ChangeView.all(drafted.changes()));
      case Drafting.Refused refused -> DraftCheckView.of(refused.faults());
      case Drafting.NotYours _ -> throw notYours();
    };
  }

  /** Reads a DMN decision table as criteria to put into a draft; keeps nothing. */
  @Post("/decision-tables")
  DecisionTableView readTable(@Body DecisionTableForm form) {
    return DecisionTableView.of(Field.read("xml", form.xml(), decisionTables::read));
  }

  /** Drafts a new version of a product, or a new product. */
  @Post
  @Status(HttpStatus.CREATED)
  ProductDraftView draft(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body ProductDraftForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    return switch (draftProduct.draft(
        ProductDocuments.read(form.document()), lender(caller), caller.actor(), key.value())) {
      case Drafting.Drafted drafted -> desk.read(caller, drafted.draft().id());
      case Drafting.Refused refused ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "The product contradicts itself or the documents.",
              refused.faults().stream()
                  .map(it -> new FieldError(it.path(), it.text().en(), it.rule()))
                  .toList());
      case Drafting.NotYours _ -> throw notYours();
    };
  }

  /** Approves what another person drafted, which publishes it. */
  @Post("/{id}/approval")
  ProductDraftView approve(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return answer(decideOnDraft.approve(id, lender(caller), caller.actor()), caller, id);
  }

  /** Rejects a draft, with a reason. */
  @Post("/{id}/rejection")
  ProductDraftView reject(Authentication authentication, UUID id, @Body RejectionForm form) {
    Caller caller = callers.of(authentication);
    DraftDecision decision =
        Field.read(
            "reason",
            form.reason(),
            reason -> decideOnDraft.reject(id, lender(caller), caller.actor(), reason));
    return answer(decision, caller, id);
  }

  private ProductDraftView answer(DraftDecision decision, Caller caller, UUID id) {
    return switch (decision) {
      case DraftDecision.Decided _ -> desk.read(caller, id);
      case DraftDecision.NoSuchDraft _ -> throw ProductDesk.notFound(id);
      case DraftDecision.OwnDraft _ ->
          throw new Refused(
              ProblemType.RULE_BROKEN, "Another person must approve: four eyes see more.");
      case DraftDecision.DecidedAlready decided ->
          throw new Refused(
              ProblemType.CONFLICT, "The draft is %s already.".formatted(decided.draft().state()));
      case DraftDecision.Overtaken(int expected) ->
          throw new Refused(
              ProblemType.CONFLICT,
              "The next version is %d, or the code is taken; draft it anew.".formatted(expected));
      case DraftDecision.TooLate _ ->
          throw new Refused(
              ProblemType.CONFLICT, "The day it was to take effect has passed; draft it anew.");
    };
  }

  private static InstitutionId lender(Caller caller) {
    return new InstitutionId(caller.institution());
  }

  private static Refused notYours() {
    return new Refused(ProblemType.FORBIDDEN, "The product belongs to another lender.");
  }
}
