package io.rongqiao.api.problem;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Says which rule a text breaks where the reader of the text speaks to programmers only. */
public final class PlainRule {

  private PlainRule() {}

  /** The rule that a refusal states. */
  public static String of(RuntimeException refused) {
    return switch (refused) {
      case DateTimeException _ ->
          "must be a day, month or moment that exists, written like 2020-02-29, 2020-02 or"
              + " 2020-02-29T08:00:00Z";
      case NumberFormatException _ -> "must be a number";
      default -> of(refused.getMessage());
    };
  }

  static String of(@Nullable String said) {
    if (said == null) {
      return "cannot be read";
    }
    if (said.contains("Invalid UUID string") || said.contains("UUID string too large")) {
      return "must be a UUID";
    }
    if (said.startsWith("Required ") && said.endsWith(" not specified")) {
      return "is missing";
    }
    if (said.startsWith("No enum constant")) {
      return "is none of the words that the interface document lists";
    }
    return said;
  }
}
