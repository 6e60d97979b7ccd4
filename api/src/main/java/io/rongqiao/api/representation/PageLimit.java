package io.rongqiao.api.representation;

import io.rongqiao.api.problem.Refused;
import org.jspecify.annotations.Nullable;

/** How many items of a list a client asks for. */
public final class PageLimit {

  private PageLimit() {}

  /** Refuses less than one item, and more than the longest page has. */
  public static void check(int limit, int longest) {
    if (limit < 1 || limit > longest) {
      throw Refused.badField("limit", "is not from 1 to " + longest, "" + limit);
    }
  }

  /** What is given, or what is usual; refused beyond the longest page. */
  public static int of(@Nullable Integer given, int usual, int longest) {
    int limit = given == null ? usual : given;
    check(limit, longest);
    return limit;
  }
}
