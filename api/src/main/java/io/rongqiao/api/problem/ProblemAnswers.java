package io.rongqiao.api.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
      Pattern.compile("(?:property|parameter|field) \\[(?:[^]]*?\\s)?([A-Za-z0-9_.-]+)]");

  /** A value of another type: the reader tells where it stands, but not in which field. */
  private static final Pattern MISPLACED =
      Pattern.compile(
          "value of type `(?:[A-Za-z0-9_.]*\\.)?(\\w+)`.*line: (\\d+), column: (\\d+)",
          Pattern.DOTALL);

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
    Optional<FieldError> unread =
        chain(context.getRootCause().orElse(null))
            .flatMap(cause -> unreadField(cause).stream())
            .findFirst();
    return unread
        .map(List::of)
        .orElseGet(
            () ->
                context.getErrors().stream()
                    .flatMap(
                        error ->
                            error
                                .getPath()
                                .map(
                                    path ->
                                        new FieldError(
                                            lastOf(path), PlainRule.of(error.getMessage()), null))
                                .stream())
                    .toList());
  }

  private static Stream<Throwable> chain(@Nullable Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private static Optional<FieldError> unreadField(Throwable cause) {
    String said = Objects.requireNonNullElse(cause.getMessage(), "");
    Matcher unknown = UNKNOWN_FIELD.matcher(said);
    if (unknown.find()) {
      return Optional.of(new FieldError(unknown.group(1), "is not known", null));
    }
    Matcher misplaced = MISPLACED.matcher(said);
    if (misplaced.find()) {
      return Optional.of(
          new FieldError(
              "body",
              "needs a value of type %s before line %s, column %s"
                  .formatted(misplaced.group(1), misplaced.group(2), misplaced.group(3)),
              null));
    }
    Matcher bad = BAD_FIELD.matcher(said);
    return bad.find()
        ? Optional.of(new FieldError(bad.group(1), "has the wrong type", null))
        : Optional.empty();
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
