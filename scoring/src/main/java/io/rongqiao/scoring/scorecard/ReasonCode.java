package io.rongqiao.scoring.scorecard;

import java.util.regex.Pattern;

/**
 * Why a score is not higher: stored, published, never reused for another meaning. An expert's card
 * numbers its reasons; a learnt one names the feature where no expert's reason is about it.
 */
public record ReasonCode(String code) implements Comparable<ReasonCode> {

  private static final Pattern FORM = Pattern.compile("R[0-9]{2}|[a-z][a-z0-9_]{2,62}");

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
