package io.rongqiao.scoring.policy;

/** The number of a rule in the platform's own register, R26 for one. */
public record RuleId(String value) implements Comparable<RuleId> {

  public RuleId {
    if (!value.matches("R[0-9]{2}")) {
      throw new IllegalArgumentException("%s is no number of a rule".formatted(value));
    }
  }

  public static RuleId of(String value) {
    return new RuleId(value);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
