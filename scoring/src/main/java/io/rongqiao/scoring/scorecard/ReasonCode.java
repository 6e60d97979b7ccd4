package io.rongqiao.scoring.scorecard;

import java.util.regex.Pattern;

/** Why a score is not higher: stored, published, never reused for another meaning. */
public record ReasonCode(String code) implements Comparable<ReasonCode> {

  private static final Pattern FORM = Pattern.compile("R[0-9]{2}");

  public ReasonCode {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("'%s' is no reason code such as R01".formatted(code));
    }
  }

  @Override
  public int compareTo(ReasonCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
