package io.rongqiao.api.demonstration;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.settings.Settings;

/** Whom to sign in as; there is nothing here unless the platform runs the demonstration. */
@Controller("/api/v1/demonstration")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DemonstrationController {

  private final Settings settings;
  private final SignIns signIns;

  DemonstrationController(Settings settings, SignIns signIns) {
    this.settings = settings;
    this.signIns = signIns;
  }

  @Get
  SignInsView read() {
    if (!settings.demonstration()) {
      throw Refused.notFound("This platform runs no demonstration.");
    }
    return SignInsView.of(signIns.all());
  }
}
