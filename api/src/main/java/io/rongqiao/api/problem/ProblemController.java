package io.rongqiao.api.problem;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** The page behind each problem's type, for people who follow it. */
@Hidden
@Controller("/problems")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ProblemController {

  @Get(value = "/{slug}", produces = MediaType.TEXT_HTML + ";charset=utf-8")
  String page(String slug) {
    ProblemType type =
        ProblemType.withSlug(slug)
            .orElseThrow(() -> Refused.notFound("No problem is called %s.".formatted(slug)));
    return """
    <!doctype html>
    <html lang="zh">
    <meta charset="utf-8">
    <title>%s</title>
    <h1>%s</h1>
    <p>HTTP %d</p>
    <p lang="zh">%s</p>
    <p lang="en">%s</p>
    </html>
    """
        .formatted(
            type.title(), type.title(), type.status().getCode(), type.chinese(), type.english());
  }
}
