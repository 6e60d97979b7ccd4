package io.rongqiao.api.guarantee.figures;

import io.micronaut.context.annotation.Property;
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
import io.rongqiao.api.guarantee.KnownEnterprises;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.book.CustomerStanding;
import io.rongqiao.matching.guarantee.book.StateStanding;
import io.rongqiao.matching.guarantee.figures.ReadFigures;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import org.jspecify.annotations.Nullable;

/** A guarantor's figures of any period that has passed. */
@Controller("/api/v1/guarantor-figures")
@Secured("GUARANTOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class GuarantorFiguresController {

  private final Callers callers;
  private final ReadFigures readFigures;
  private final StateStanding stateStanding;
  private final KnownEnterprises enterprises;
  private final InstitutionNames institutions;
  private final Concentration.Denominator denominator;

  GuarantorFiguresController(
      Callers callers,
      ReadFigures readFigures,
      StateStanding stateStanding,
      KnownEnterprises enterprises,
      InstitutionNames institutions,
      @Property(name = "rongqiao.concentration.denominator", defaultValue = "SMALL_AND_FARMING")
          Concentration.Denominator denominator) {
    this.callers = callers;
    this.readFigures = readFigures;
    this.stateStanding = stateStanding;
    this.enterprises = enterprises;
    this.institutions = institutions;
    this.denominator = denominator;
  }

  /**
   * What stands, what is new, fees, claims, recoveries and survival.
   *
   * @param from the first day
   * @param to the last day, not after today
   */
  @Get
  FiguresView read(
      Authentication authentication,
      @QueryValue @Nullable String from,
      @QueryValue @Nullable String to) {
    return FiguresView.of(reading(callers.of(authentication), from, to).figures(), denominator);
  }

  /**
   * How each bank does that the guarantor works with.
   *
   * @param from the first day
   * @param to the last day, not after today
   */
  @Get("/banks")
  BanksView banks(
      Authentication authentication,
      @QueryValue @Nullable String from,
      @QueryValue @Nullable String to) {
    ReadFigures.Reading reading = reading(callers.of(authentication), from, to);
    return new BanksView(
        reading.figures().period().from(),
        reading.figures().period().to(),
        reading.banks().stream().map(it -> BanksView.BankView.of(it, institutions)).toList());
  }

  /** What each figure means, its unit and the article that names it. */
  @Get("/definitions")
  @Secured({"GUARANTOR", "LENDER", "REGULATOR", "OPERATOR"})
  DefinitionsView definitions() {
    return DefinitionsView.all();
  }

  /** States whether a customer is still in business, on which the survival rate rests. */
  @Post("/standings")
  @Status(HttpStatus.CREATED)
  StandingView state(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body StandingForm form) {
    ClientKey key = new ClientKey(IdempotencyKey.require(idempotencyKey).value());
    Caller caller = callers.of(authentication);
    CustomerStanding standing = form.toStanding(customer(form));
    StateStanding.Outcome outcome =
        Field.read(
            "asOf",
            standing,
            it -> stateStanding.state(guarantor(caller), caller.actor(), it, key));
    return switch (outcome) {
      case StateStanding.Outcome.Stated stated ->
          StandingView.of(String.valueOf(form.uscc()), stated.standing());
      case StateStanding.Outcome.KeyReused _ -> throw IdempotencyKey.reused();
      case StateStanding.Outcome.NoCustomer _ -> throw noCustomer(form);
    };
  }

  /** Whether the platform knows somebody else's customer is not told. */
  private EnterpriseKey customer(StandingForm form) {
    return enterprises
        .find(Field.read("uscc", form.uscc(), Uscc::parse))
        .orElseThrow(() -> noCustomer(form));
  }

  private static Refused noCustomer(StandingForm form) {
    return Refused.badField("uscc", "is no customer of the guarantor's", form.uscc());
  }

  private ReadFigures.Reading reading(Caller caller, @Nullable String from, @Nullable String to) {
    return Field.read(
        "to",
        Periods.read(from, to),
        period -> readFigures.read(guarantor(caller), caller.actor(), period));
  }

  private static InstitutionId guarantor(Caller caller) {
    return new InstitutionId(caller.institution());
  }
}
