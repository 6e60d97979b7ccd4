package io.rongqiao.api.quota;

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
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.quota.DecideOnQuota;
import io.rongqiao.matching.quota.QuotaDecision;
import io.rongqiao.matching.quota.QuotaId;
import io.rongqiao.matching.quota.QuotaStatement;
import io.rongqiao.matching.quota.StateQuota;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much is lent by a lender's products: one person states, another approves. */
@Controller("/api/v1/product-quotas")
@Secured("LENDER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class QuotaController {

  private final Callers callers;
  private final QuotaDesk desk;
  private final StateQuota stateQuota;
  private final DecideOnQuota decideOnQuota;

  QuotaController(
      Callers callers, QuotaDesk desk, StateQuota stateQuota, DecideOnQuota decideOnQuota) {
    this.callers = callers;
    this.desk = desk;
    this.stateQuota = stateQuota;
    this.decideOnQuota = decideOnQuota;
  }

  /**
   * The quotas of the lender, stated last first, with what was taken of each.
   *
   * @param productId only those of this product
   */
  @Get
  QuotasView list(Authentication authentication, @QueryValue @Nullable UUID productId) {
    return desk.list(callers.of(authentication), productId);
  }

  /** One quota. */
  @Get("/{id}")
  QuotaView read(Authentication authentication, UUID id) {
    return desk.read(callers.of(authentication), id);
  }

  /** States how much is lent by a product in a period, or in all. */
  @Post
  @Status(HttpStatus.CREATED)
  QuotaView state(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body QuotaForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    QuotaStatement statement =
        stateQuota.state(
            lender(caller),
            caller.actor(),
            form.product(),
            form.period(),
            form.quota(),
            key.value());
    return switch (statement) {
      case QuotaStatement.Stated stated -> desk.read(caller, stated.quota().id().value());
      case QuotaStatement.NoSuchProduct _ ->
          throw Refused.notFound("The lender has no product %s.".formatted(form.productId()));
      case QuotaStatement.Over _ -> throw Refused.badField("lastDay", "has passed", form.lastDay());
      case QuotaStatement.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  /** Approves what another person stated; it counts from then on, for what was taken before too. */
  @Post("/{id}/approval")
  QuotaView approve(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return answer(
        decideOnQuota.approve(new QuotaId(id), lender(caller), caller.actor()), caller, id);
  }

  /** Rejects a quota, with a reason. */
  @Post("/{id}/rejection")
  QuotaView reject(Authentication authentication, UUID id, @Body QuotaRejectionForm form) {
    Caller caller = callers.of(authentication);
    QuotaDecision decision =
        Field.read(
            "reason",
            form.reason(),
            reason ->
                decideOnQuota.reject(new QuotaId(id), lender(caller), caller.actor(), reason));
    return answer(decision, caller, id);
  }

  private QuotaView answer(QuotaDecision decision, Caller caller, UUID id) {
    return switch (decision) {
      case QuotaDecision.Decided _ -> desk.read(caller, id);
      case QuotaDecision.NoSuchQuota _ -> throw QuotaDesk.notFound(id);
      case QuotaDecision.OwnStatement _ ->
          throw new Refused(
              ProblemType.RULE_BROKEN, "Another person must approve: four eyes see more.");
      case QuotaDecision.DecidedAlready decided ->
          throw new Refused(
              ProblemType.CONFLICT, "The quota is %s already.".formatted(decided.quota().state()));
      case QuotaDecision.Over _ ->
          throw new Refused(ProblemType.CONFLICT, "Its last day has passed; state it anew.");
    };
  }

  private static InstitutionId lender(Caller caller) {
    return new InstitutionId(caller.institution());
  }
}
