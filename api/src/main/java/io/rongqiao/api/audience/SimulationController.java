package io.rongqiao.api.audience;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.problem.FieldError;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.product.ProductDocuments;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.audience.Allowance;
import io.rongqiao.matching.audience.Countable;
import io.rongqiao.matching.audience.SimulateProduct;
import io.rongqiao.matching.audience.Simulation;
import io.rongqiao.matching.drafting.DraftProduct;
import io.rongqiao.matching.drafting.Drafting;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.CriterionReader;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import java.util.OptionalInt;

/** What a product draft would reach, before it is offered. */
@Controller("/api/v1/products/simulations")
@Secured("LENDER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SimulationController {

  private final Callers callers;
  private final Transactions transactions;
  private final SimulateProduct simulate;
  private final DraftProduct draftProduct;
  private final Allowance allowance;
  private final BusinessDate businessDate;
  private final Vocabulary vocabulary = Vocabulary.of(FeatureSets.current());

  SimulationController(
      Callers callers,
      Transactions transactions,
      SimulateProduct simulate,
      DraftProduct draftProduct,
      Allowance allowance,
      BusinessDate businessDate) {
    this.callers = callers;
    this.transactions = transactions;
    this.simulate = simulate;
    this.draftProduct = draftProduct;
    this.allowance = allowance;
    this.businessDate = businessDate;
  }

  /** Counts, in rounded numbers, who would fit a draft, of which kinds, and what hinders others. */
  @Post
  SimulationView simulate(Authentication authentication, @Body SimulationForm form) {
    Caller caller = callers.of(authentication);
    Countable asked = asked(caller, form);
    OptionalInt moving = form.toMoving(asked.criteria().size());
    requireAllowed(caller, asked.criteria());
    Simulation simulation = simulate.simulate(asked.criteria(), moving);
    return SimulationView.of(simulation, asked.others());
  }

  /** Of a whole product also what its limit and its being preferential require. */
  private Countable asked(Caller caller, SimulationForm form) {
    if (form.document() == null) {
      return new Countable(form.toCriteria(new CriterionReader(vocabulary)), List.of());
    }
    JsonNode document = ProductDocuments.read(form.document());
    InstitutionId lender = new InstitutionId(caller.institution());
    return switch (draftProduct.check(document, lender, caller.actor())) {
      case Drafting.Drafted drafted -> {
        Countable parted = Countable.of(drafted.draft().product().requirements(), vocabulary);
        yield new Countable(SimulationForm.answerable(parted.criteria()), parted.others());
      }
      case Drafting.Refused refused ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "The product contradicts itself or the documents.",
              refused.faults().stream()
                  .map(it -> new FieldError(it.path(), it.text().en(), it.rule()))
                  .toList());
      case Drafting.NotYours _ ->
          throw new Refused(ProblemType.FORBIDDEN, "The product belongs to another lender.");
    };
  }

  /** What criteria may be about, and at which thresholds. */
  @Get("/subjects")
  SubjectsView subjects() {
    return SubjectsView.of(vocabulary);
  }

  private void requireAllowed(Caller caller, List<Criterion> criteria) {
    int most = Allowance.aMonth(simulate.counted());
    boolean admitted =
        transactions.call(
            caller.forInstitution(),
            () ->
                allowance.admits(
                    caller.institution(),
                    SimulateProduct.digest(criteria),
                    businessDate.today(),
                    most));
    if (!admitted) {
      throw new Refused(
          ProblemType.TOO_MANY_REQUESTS,
          "%d different simulations a month are allowed; one you had before is free."
              .formatted(most));
    }
  }
}
