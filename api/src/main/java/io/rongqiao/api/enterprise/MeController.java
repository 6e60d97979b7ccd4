package io.rongqiao.api.enterprise;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.rongqiao.api.representation.EnterpriseNameView;
import io.rongqiao.api.security.Account;
import io.rongqiao.api.security.Callers;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.Optional;

/** Who is signed in. */
@Controller("/api/v1/me")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MeController {

  private final Callers callers;
  private final VisibleEnterprises enterprises;
  private final InstitutionNames institutions;
  private final BusinessDate businessDate;

  MeController(
      Callers callers,
      VisibleEnterprises enterprises,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    this.callers = callers;
    this.enterprises = enterprises;
    this.institutions = institutions;
    this.businessDate = businessDate;
  }

  @Get
  MeView read(Authentication authentication) {
    Account account = callers.of(authentication).account();
    return new MeView(
        account.login(),
        account.displayName(),
        account.role(),
        businessDate.today(),
        Optional.ofNullable(account.enterpriseKey())
            .map(key -> enterprises.named(new EnterpriseKey(key)))
            .map(EnterpriseNameView::of)
            .orElse(null),
        Optional.ofNullable(account.institution()).map(institutions::view).orElse(null));
  }
}
