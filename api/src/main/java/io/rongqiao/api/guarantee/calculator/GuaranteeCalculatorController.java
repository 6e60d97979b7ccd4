package io.rongqiao.api.guarantee.calculator;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.rongqiao.matching.guarantee.reserve.ReserveCalculator;

/** Reckons by law, for the years that the law names; keeps nothing. */
@Controller("/api/v1/guarantee-calculators")
@Secured({"GUARANTOR", "REGULATOR", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class GuaranteeCalculatorController {

  /** What the tax makes of a guarantor's reserves in a year from 2016 to 2020. */
  @Post("/reserves")
  ReserveView reserves(@Body ReserveForm form) {
    return ReserveView.of(ReserveCalculator.reckon(form.toYear()));
  }

  /** The fixed award and the grant by factors of a year from 2018 to 2020. */
  @Post("/awards")
  AwardView awards(@Body AwardForm form) {
    return AwardView.of(form.reckon());
  }
}
