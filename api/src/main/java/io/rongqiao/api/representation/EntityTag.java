package io.rongqiao.api.representation;

import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Versions of things as HTTP carries them, in ETag and If-Match. */
public final class EntityTag {

  private EntityTag() {}

  /** The tag of a version. */
  public static String of(long version) {
    return "\"%d\"".formatted(version);
  }

  /** The version that a change is based on, which must be named. */
  public static long require(@Nullable String ifMatch) {
    return optional(ifMatch)
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.VERSION_REQUIRED,
                    "Send If-Match with the ETag of what you have read."));
  }

  /** The version that a change is based on, if one is named. */
  public static Optional<Long> optional(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      return Optional.empty();
    }
    String plain = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    try {
      return Optional.of(Long.parseLong(plain));
    } catch (NumberFormatException _) {
      throw Refused.badField("If-Match", "is no ETag of ours", ifMatch);
    }
  }

  /** Somebody changed it meanwhile. */
  public static Refused stale(long version) {
    return new Refused(
        ProblemType.STALE_VERSION, "It is at %s now; read it again.".formatted(of(version)));
  }
}
