package io.rongqiao.scoring.policy;

/** How strictly a rule is worded. */
public enum Severity {
  /** 不得, 禁止, 严禁, 必须, or a condition. */
  HARD,
  /** 原则上, 鼓励, 可, 力争: going past it is recorded, with who and why. */
  SOFT,
  /** Says what a word means and forbids nothing. */
  DEFINITION
}
