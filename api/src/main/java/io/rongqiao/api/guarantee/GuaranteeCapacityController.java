package io.rongqiao.api.guarantee;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.capacity.CapacityForecast;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.capacity.CapacityTerms;
import io.rongqiao.matching.guarantee.capacity.StateCapacityTerms;
import io.rongqiao.matching.guarantee.concentration.ProjectConcentration;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.guarantee.reservation.Customers;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Uscc;
import java.util.List;
import java.util.UUID;

/** What a guarantor may still guarantee. */
@Controller("/api/v1/guarantee-capacity")
@Secured("GUARANTOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class GuaranteeCapacityController {

  private static final int MOST_CASES = 1000;

  private final Callers callers;
  private final Transactions transactions;
  private final CapacityLedger ledger;
  private final StateCapacityTerms stateTerms;
  private final CapacityForecast forecast;
  private final ProjectConcentration projection;
  private final Customers customers;
  private final Enterprises enterprises;
  private final Programmes programmes;

  GuaranteeCapacityController(
      Callers callers,
      Transactions transactions,
      CapacityLedger ledger,
      StateCapacityTerms stateTerms,
      CapacityForecast forecast,
      ProjectConcentration projection,
      Customers customers,
      Enterprises enterprises,
      Programmes programmes) {
    this.callers = callers;
    this.transactions = transactions;
    this.ledger = ledger;
    this.stateTerms = stateTerms;
    this.forecast = forecast;
    this.projection = projection;
    this.customers = customers;
    this.enterprises = enterprises;
    this.programmes = programmes;
  }

  /** Every limit of the guarantor, the total first. */
  @Get
  CapacityView read(Authentication authentication) {
    Caller caller = callers.of(authentication);
    return view(
        caller, transactions.call(caller.forInstitution(), () -> ledger.of(guarantor(caller))));
  }

  /** States net assets and shares from a day on; limits follow. */
  @Post("/terms")
  @Status(HttpStatus.CREATED)
  CapacityView state(Authentication authentication, @Body CapacityForms.TermsForm form) {
    Caller caller = callers.of(authentication);
    CapacityTerms terms = form.toTerms(guarantor(caller));
    return view(
        caller, Field.read("inForceFrom", terms, it -> stateTerms.state(it, caller.actor())));
  }

  /**
   * What new cases would do to every limit; writes nothing. Who is no customer of the guarantor's
   * is reckoned as one of whom nothing is known, whether the platform knows it or not.
   */
  @Post("/forecasts")
  CapacityView.ForecastView forecast(
      Authentication authentication, @Body CapacityForms.ForecastForm form) {
    Caller caller = callers.of(authentication);
    List<CapacityForms.NewCaseForm> cases = Field.read("cases", form.cases(), it -> it);
    if (cases.size() > MOST_CASES) {
      throw Refused.badField("cases", "are more than " + MOST_CASES, null);
    }
    List<CapacityForecast.NewCase> wanted = cases.stream().map(it -> newCase(caller, it)).toList();
    return Field.read(
            "cases.programmeId",
            wanted,
            it -> forecast.forecast(guarantor(caller), caller.actor(), it))
        .map(CapacityView.ForecastView::of)
        .orElseThrow(
            () -> new Refused(ProblemType.CONFLICT, "No net assets are stated that are in force."));
  }

  /**
   * How the ratios of R29 stand and where they go if nothing new comes.
   *
   * @param months how far ahead, up to 36; 12 where nothing is said
   */
  @Get("/concentration")
  ConcentrationView concentration(
      Authentication authentication, @QueryValue(defaultValue = "12") int months) {
    Caller caller = callers.of(authentication);
    return ConcentrationView.of(
        Field.read(
            "months",
            months,
            ahead -> projection.project(guarantor(caller), caller.actor(), ahead)));
  }

  private CapacityForecast.NewCase newCase(Caller caller, CapacityForms.NewCaseForm it) {
    Uscc code = Field.read("cases.uscc", it.uscc(), Uscc::parse);
    return new CapacityForecast.NewCase(
        code.value(),
        transactions
            .call(caller.platform(), () -> customers.find(guarantor(caller), code))
            .orElse(null),
        Field.read("cases.amount", it.amount(), MoneyForm::toMoney),
        Field.readIfGiven(
                "cases.programmeId", it.programmeId(), id -> new ProgrammeId(UUID.fromString(id)))
            .orElse(null));
  }

  private CapacityView view(Caller caller, List<Capacity> limits) {
    return CapacityView.of(
        limits, CapacityNames.of(limits, caller.platform(), transactions, enterprises, programmes));
  }

  private static InstitutionId guarantor(Caller caller) {
    return new InstitutionId(caller.institution());
  }
}
