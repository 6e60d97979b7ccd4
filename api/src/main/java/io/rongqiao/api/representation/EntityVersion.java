package io.rongqiao.api.representation;

import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a resource as an entity tag (RFC 9110, 8.8.3): its number in quotes. */
public final class EntityVersion {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private EntityVersion() {}

  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /** The version that a change is based on; the header must be there. */
  public static long required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refused(
          ProblemType.VERSION_REQUIRED, "Send the header If-Match with the ETag of what you read.");
    }
    Matcher matcher = TAG.matcher(ifMatch.strip());
    if (!matcher.matches()) {
      throw Refused.badField("If-Match", "is no ETag of ours, such as \"3\"", ifMatch);
    }
    return Long.parseLong(matcher.group(1));
  }

  /** Somebody changed it since it was read. */
  public static Refused stale(long version) {
    return new Refused(
        ProblemType.STALE_VERSION, "The present version is %s.".formatted(tag(version)));
  }
}
