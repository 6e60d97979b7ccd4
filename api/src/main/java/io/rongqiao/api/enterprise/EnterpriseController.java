package io.rongqiao.api.enterprise;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.security.Callers;
import io.rongqiao.scoring.policy.BusinessDate;

/** What the register says of an enterprise. */
@Controller("/api/v1/enterprises/{uscc}")
@Secured({"ENTERPRISE", "LENDER", "GUARANTOR", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class EnterpriseController {

  private final VisibleEnterprises enterprises;
  private final Callers callers;
  private final BusinessDate businessDate;

  EnterpriseController(VisibleEnterprises enterprises, Callers callers, BusinessDate businessDate) {
    this.enterprises = enterprises;
    this.callers = callers;
    this.businessDate = businessDate;
  }

  @Get
  EnterpriseView read(Authentication authentication, String uscc) {
    return EnterpriseView.of(
        enterprises.visible(callers.of(authentication), uscc), businessDate.today());
  }
}
