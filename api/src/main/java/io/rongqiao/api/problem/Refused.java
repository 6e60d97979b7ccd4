package io.rongqiao.api.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request is refused; carries the problem to answer with. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ProblemType type;
  private final transient List<FieldError> errors;
  private final transient List<LimitShortfall> limits;

  public Refused(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  public Refused(ProblemType type, @Nullable String detail, List<FieldError> errors) {
    this(type, detail, errors, List.of());
  }

  private Refused(
      ProblemType type,
      @Nullable String detail,
      List<FieldError> errors,
      List<LimitShortfall> limits) {
    super(detail);
    this.type = type;
    this.errors = List.copyOf(errors);
    this.limits = List.copyOf(limits);
  }

  /** These limits do not suffice for what {@code field} asks. */
  public static Refused beyondLimits(String detail, String field, List<LimitShortfall> limits) {
    return new Refused(
        ProblemType.RULE_BROKEN,
        detail,
        limits.stream().map(it -> new FieldError(field, it.text().en(), null)).toList(),
        limits);
  }

  /** The thing is not there, or not for the one who asks; the two are not told apart. */
  public static Refused notFound(String detail) {
    return new Refused(ProblemType.NOT_FOUND, detail);
  }

  /** A field holds what cannot be. */
  public static Refused badField(String field, String rule, @Nullable String value) {
    return new Refused(
        ProblemType.INVALID_REQUEST, null, List.of(new FieldError(field, rule, value)));
  }

  /** The problem to answer with, or to put beside one row of many. */
  public Problem problem() {
    return Problem.of(type, getMessage(), errors, limits);
  }

  ProblemType type() {
    return type;
  }
}
