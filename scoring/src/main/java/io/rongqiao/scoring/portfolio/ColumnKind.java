package io.rongqiao.scoring.portfolio;

/** What the values of a column are. */
public enum ColumnKind {
  NUMERIC,
  /** One of a few names. */
  CATEGORICAL,
  /** A calendar day, kept as days since 1970-01-01; it orders loans in time and is no input. */
  DATE
}
