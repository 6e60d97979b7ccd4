package io.rongqiao.api.page;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.rongqiao.api.problem.Problem;
import io.rongqiao.api.problem.ProblemType;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What is at no other address: an address of the single-page application when a browser asks for a
 * page, and otherwise nothing.
 */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class PageController {

  private static final List<String> NOT_PAGES =
      List.of("/api/", "/oauth/", "/problems/", "/assets/");

  private final ResourceResolver resources;

  PageController(ResourceResolver resources) {
    this.resources = resources;
  }

  @Error(status = HttpStatus.NOT_FOUND, global = true)
  HttpResponse<?> fallBack(HttpRequest<?> request) {
    Optional<InputStream> page =
        isForPage(request)
            ? resources.getResourceAsStream("classpath:public/index.html")
            : Optional.empty();
    if (page.isPresent()) {
      return HttpResponse.ok(new StreamedFile(page.get(), MediaType.TEXT_HTML_TYPE))
          .header("Cache-Control", "no-cache");
    }
    return HttpResponse.notFound(
            Problem.of(ProblemType.NOT_FOUND, "Nothing is at %s.".formatted(request.getPath())))
        .contentType(Problem.MEDIA_TYPE);
  }

  private static boolean isForPage(HttpRequest<?> request) {
    return request.getMethodName().equals("GET")
        && NOT_PAGES.stream().noneMatch(request.getPath()::startsWith)
        && request.accept().stream().anyMatch(type -> type.matches(MediaType.TEXT_HTML_TYPE));
  }
}
