package io.rongqiao.scoring.evidence.delivery;

/** What the values of a column are. */
public enum ColumnType {
  /** The enterprise a row is about: its 18-character code, or what the provider calls it. */
  ENTERPRISE("18-character code or the provider's own id"),
  TEXT("text of at most 400 characters"),
  CODE("one of the codes listed"),
  DAY("day, 2019-05-31"),
  MONTH("month, 2019-05"),
  YEAR("year, 2019"),
  /** An amount of money, in the row's currency. */
  AMOUNT("amount with at most 2 decimals"),
  DECIMAL("number with at most 3 decimals, not negative"),
  SHARE("share: 0.25 or 25%"),
  COUNT("whole number, not negative"),
  FLAG("true or false, 是 or 否, 1 or 0"),
  CURRENCY("three-letter currency code"),
  /** Text kept under the enterprise's seal only. */
  SEALED("text; kept sealed"),
  /** An identifier of which only a keyed digest is kept beside the sealed text. */
  PSEUDONYM("identifier; kept as a keyed digest"),
  /** A party: an 18-character code stays readable, anything else is kept as a keyed digest. */
  PARTY("18-character code, or an identifier kept as a keyed digest");

  private final String form;

  ColumnType(String form) {
    this.form = form;
  }

  /** How a value is written, for documentation and reports. */
  public String form() {
    return form;
  }
}
