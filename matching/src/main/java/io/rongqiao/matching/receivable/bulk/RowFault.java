package io.rongqiao.matching.receivable.bulk;

import org.jspecify.annotations.Nullable;

/** A row cannot be a receivable: which column, what it says, and what that breaks. */
public final class RowFault extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final int LONGEST_VALUE = 200;

  private final @Nullable String field;
  private final @Nullable String value;
  private final String rule;

  RowFault(@Nullable String field, @Nullable String value, String rule) {
    super(rule);
    this.field = field;
    this.value =
        value == null || value.length() <= LONGEST_VALUE
            ? value
            : value.substring(0, LONGEST_VALUE);
    this.rule = rule;
  }

  @Nullable String field() {
    return field;
  }

  @Nullable String value() {
    return value;
  }

  String rule() {
    return rule;
  }
}
