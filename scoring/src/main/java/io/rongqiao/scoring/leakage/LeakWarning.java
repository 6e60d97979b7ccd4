package io.rongqiao.scoring.leakage;

/**
 * A column that a lender could hardly have known, or used, when it decided.
 *
 * @param why what gives it away
 */
public record LeakWarning(String column, String why) {

  @Override
  public String toString() {
    return "%s should not be learnt from unseen: %s".formatted(column, why);
  }
}
