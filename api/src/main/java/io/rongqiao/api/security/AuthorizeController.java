package io.rongqiao.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.problem.Problem;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The authorization endpoint of OAuth 2.1 for people: code with PKCE. It keeps no cookie, so
 * another site has nothing to ride on; a form posted from elsewhere is refused all the same.
 */
@Controller("/oauth/authorize")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuthorizeController {

  private final SignIn signIn;
  private final AuditLog audit;

  AuthorizeController(SignIn signIn, AuditLog audit) {
    this.signIn = signIn;
    this.audit = audit;
  }

  /** Sends a browser to the page where people sign in, with what its client asked for. */
  @Get
  HttpResponse<?> page(HttpRequest<?> request) {
    String query = request.getUri().getRawQuery();
    return HttpResponse.seeOther(URI.create("/sign-in" + (query == null ? "" : "?" + query)));
  }

  /** Signs in; answers with the code as JSON where that is accepted, else by redirection. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> authorize(HttpRequest<?> request, @Body Map<String, String> form) {
    requireSameOrigin(request);
    AuthorizationForm asked = AuthorizationForm.of(form, request);
    SignIn.Outcome outcome =
        signIn.signIn(
            asked.username(),
            asked.password(),
            new SignIn.Request(asked.client(), asked.redirectUri(), asked.codeChallenge()));
    audit.note(asked.username(), "sign-in", outcome.getClass().getSimpleName(), Map.of());
    return switch (outcome) {
      case SignIn.Outcome.Admitted admitted -> admitted(request, asked, admitted.code());
      case SignIn.Outcome.Refused _ ->
          throw new Refused(ProblemType.SIGN_IN_REFUSED, "The name or the password is wrong.");
      case SignIn.Outcome.Locked locked ->
          HttpResponse.status(ProblemType.TOO_MANY_REQUESTS.status())
              .contentType(Problem.MEDIA_TYPE)
              .header("Retry-After", Long.toString(locked.remaining().toSeconds() + 1))
              .body(
                  Problem.of(
                      ProblemType.TOO_MANY_REQUESTS,
                      "Too many wrong passwords; wait before the next try."));
    };
  }

  private static HttpResponse<?> admitted(
      HttpRequest<?> request, AuthorizationForm asked, String code) {
    if (request.accept().contains(MediaType.APPLICATION_JSON_TYPE)) {
      return HttpResponse.ok(new CodeView(code, asked.state(), AccessTokens.ISSUER))
          .header("Cache-Control", "no-store");
    }
    String separator = asked.redirectUri().contains("?") ? "&" : "?";
    return HttpResponse.seeOther(
        URI.create(
            asked.redirectUri()
                + separator
                + "code="
                + code
                + (asked.state() == null ? "" : "&state=" + URLEncoder.encode(asked.state(), UTF_8))
                + "&iss="
                + AccessTokens.ISSUER));
  }

  private static void requireSameOrigin(HttpRequest<?> request) {
    @Nullable String site = request.getHeaders().get("Sec-Fetch-Site");
    @Nullable String origin = request.getHeaders().get("Origin");
    boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
    boolean foreignOrigin =
        origin != null && !origin.replaceFirst("^https?://", "").equals(host(request));
    if (foreignSite || foreignOrigin) {
      throw new Refused(ProblemType.FORBIDDEN, "People sign in on the platform's own page only.");
    }
  }

  private static @Nullable String host(HttpRequest<?> request) {
    return request.getHeaders().get("Host");
  }
}
