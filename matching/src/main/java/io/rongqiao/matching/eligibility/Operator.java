package io.rongqiao.matching.eligibility;

/** How an actual value is held against a threshold. */
public enum Operator {
  AT_LEAST,
  AT_MOST,
  BETWEEN,
  OUTSIDE,
  ONE_OF,
  NONE_OF,
  STARTS_WITH,
  STARTS_WITH_NONE,
  IS,
  KNOWN,
  UNKNOWN
}
