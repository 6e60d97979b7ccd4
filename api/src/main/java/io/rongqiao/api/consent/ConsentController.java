package io.rongqiao.api.consent;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import io.rongqiao.api.enterprise.VisibleEnterprises;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Accesses;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.ConsentRequest;
import io.rongqiao.scoring.consent.ConsentStatus;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.GrantConsent;
import io.rongqiao.scoring.consent.RevokeConsent;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The consents an enterprise gave, and the readings that followed. */
@Controller("/api/v1/enterprises/{uscc}")
@Secured("ENTERPRISE")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConsentController {

  private static final int PAGE = 100;

  private final VisibleEnterprises enterprises;
  private final InstitutionNames institutions;
  private final Callers callers;
  private final Transactions transactions;
  private final Consents consents;
  private final Accesses accesses;
  private final GrantConsent grantConsent;
  private final RevokeConsent revokeConsent;

  ConsentController(
      VisibleEnterprises enterprises,
      InstitutionNames institutions,
      Callers callers,
      Transactions transactions,
      Consents consents,
      Accesses accesses,
      GrantConsent grantConsent,
      RevokeConsent revokeConsent) {
    this.enterprises = enterprises;
    this.institutions = institutions;
    this.callers = callers;
    this.transactions = transactions;
    this.consents = consents;
    this.accesses = accesses;
    this.grantConsent = grantConsent;
    this.revokeConsent = revokeConsent;
  }

  /** Every consent of the enterprise, the newest first. */
  @Get("/consents")
  ConsentsView list(Authentication authentication, String uscc) {
    Caller caller = callers.of(authentication);
    EnterpriseKey enterprise = enterprises.own(caller, uscc).key();
    List<ConsentStatus> found = transactions.call(caller.own(), () -> consents.of(enterprise));
    return ConsentsView.of(found, institutions);
  }

  /** Gives leave to read. */
  @Post("/consents")
  @Status(HttpStatus.CREATED)
  ConsentView grant(
      Authentication authentication,
      String uscc,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body ConsentForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    EnterpriseKey enterprise = enterprises.own(caller, uscc).key();
    ConsentRequest wanted = form.toRequest(enterprise);
    ConsentId id = new ConsentId(key.id(caller.actor(), "consent"));
    Consent given = grantConsent.grant(id, wanted, caller.actor());
    if (!given.terms().request().equals(wanted)) {
      throw IdempotencyKey.reused();
    }
    return ConsentView.of(new ConsentStatus(given, null, true), institutions);
  }

  /** Withdraws it; the next reading finds nothing. */
  @Delete("/consents/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void revoke(Authentication authentication, String uscc, UUID id) {
    Caller caller = callers.of(authentication);
    EnterpriseKey enterprise = enterprises.own(caller, uscc).key();
    var outcome = revokeConsent.revoke(enterprise, new ConsentId(id), caller.actor());
    if (outcome == RevokeConsent.Outcome.UNKNOWN) {
      throw Refused.notFound("You gave no consent %s.".formatted(id));
    }
  }

  /** Who read the enterprise's evidence, the latest first. */
  @Get("/accesses")
  AccessesView readings(
      Authentication authentication, String uscc, @QueryValue @Nullable Long cursor) {
    Caller caller = callers.of(authentication);
    EnterpriseKey enterprise = enterprises.own(caller, uscc).key();
    long before = cursor == null ? Accesses.NEWEST : cursor;
    return AccessesView.of(
        transactions.call(caller.own(), () -> accesses.of(enterprise, before, PAGE)),
        PAGE,
        institutions);
  }
}
