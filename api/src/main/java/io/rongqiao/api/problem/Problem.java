package io.rongqiao.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 has it. {@code type} is the part a client may branch on; it never changes.
 *
 * @param incident what to tell the operator, where the fault is ours
 * @param limits those that do not suffice, where limits stand against it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String incident,
    List<FieldError> errors,
    List<LimitShortfall> limits) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
    limits = List.copyOf(limits);
  }

  public static Problem of(ProblemType type, @Nullable String detail) {
    return of(type, detail, List.of());
  }

  public static Problem of(ProblemType type, @Nullable String detail, List<FieldError> errors) {
    return of(type, detail, errors, List.of());
  }

  static Problem of(
      ProblemType type,
      @Nullable String detail,
      List<FieldError> errors,
      List<LimitShortfall> limits) {
    return new Problem(
        address(type), type.title(), type.status().getCode(), detail, null, errors, limits);
  }

  static Problem ofIncident(ProblemType type, String incident) {
    return new Problem(
        address(type), type.title(), type.status().getCode(), null, incident, List.of(), List.of());
  }

  private static URI address(ProblemType type) {
    return URI.create("/problems/" + type.slug());
  }
}
