package io.rongqiao.api.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the framework's own refusals into problems; where a field is at fault, names it. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class ProblemAnswers implements ErrorResponseProcessor<Problem> {

  /** How the JSON reader words what it cannot read. */
  private static final Pattern UNKNOWN_FIELD = Pattern.compile("[Uu]nknown property \\[([^]]+)]");

  private static final Pattern BAD_FIELD =
      Pattern.compile(
          "(?:property|argument|parameter|field|path) \\[(?:[^]]*?\\s)?([A-Za-z0-9_.-]+)]");

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpStatus status = HttpStatus.valueOf(response.code());
    ProblemType type = ProblemType.of(status);
    List<FieldError> errors = fieldErrors(context, type);
    String detail = errors.isEmpty() ? detail(context, type) : null;
    return response
        .status(type.status())
        .contentType(Problem.MEDIA_TYPE)
        .body(Problem.of(type, detail, errors));
  }

  private static List<FieldError> fieldErrors(ErrorContext context, ProblemType type) {
    if (type != ProblemType.INVALID_REQUEST) {
      return List.of();
    }
    return context.getErrors().stream()
        .flatMap(
            error -> {
              String said = error.getMessage();
              return Stream.concat(
                      error.getPath().map(path -> fieldError(lastOf(path), said)).stream(),
                      Stream.of(UNKNOWN_FIELD, BAD_FIELD)
                          .map(pattern -> pattern.matcher(said))
                          .filter(Matcher::find)
                          .map(match -> fieldError(match.group(1), said)))
                  .limit(1);
            })
        .toList();
  }

  private static FieldError fieldError(String field, String said) {
    return new FieldError(field, UNKNOWN_FIELD.matcher(said).find() ? "is not known" : said, null);
  }

  /** A path names the method and its argument first; the client knows only what comes after. */
  private static String lastOf(String path) {
    String[] parts = path.replaceFirst("^/", "").split("[./]", 3);
    return parts[parts.length - 1];
  }

  private static @Nullable String detail(ErrorContext context, ProblemType type) {
    if (type.status().getCode() >= 500 || context.getErrors().isEmpty()) {
      return null;
    }
    return context.getErrors().getFirst().getMessage();
  }
}
