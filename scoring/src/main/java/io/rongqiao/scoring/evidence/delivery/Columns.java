package io.rongqiao.scoring.evidence.delivery;

import java.util.ArrayList;
import java.util.List;

/** Columns that several kinds share. */
final class Columns {

  private Columns() {}

  static Column enterprise() {
    return Column.of(
            DeliveryKind.ENTERPRISE_ID,
            ColumnType.ENTERPRISE,
            "企业标识",
            "which enterprise the row is about")
        .notStored()
        .always()
        .alias("uscc", "统一社会信用代码", "纳税人识别号", "社会信用代码", "企业代号", "enterprise", "taxpayer_id");
  }

  static Column text(String name, String chinese, String english) {
    return Column.of(name, ColumnType.TEXT, chinese, english);
  }

  static Column day(String name, String chinese, String english) {
    return Column.of(name, ColumnType.DAY, chinese, english);
  }

  static Column month(String chinese, String english) {
    return Column.of("month", ColumnType.MONTH, chinese, english).storedIn("valid_from").always();
  }

  static Column amount(String name, String chinese, String english) {
    return Column.of(name, ColumnType.AMOUNT, chinese, english);
  }

  /** The currency of every amount of the row. */
  static Column currency() {
    return Column.of("currency", ColumnType.CURRENCY, "币种", "currency of the row's amounts")
        .orElse("CNY");
  }

  /** The currency of the row's only amount, which may be missing. */
  static Column currencyIfAny() {
    return Column.of("currency", ColumnType.CURRENCY, "币种", "currency of the amount; CNY if blank");
  }

  static Column knownOn() {
    return day(DeliveryKind.KNOWN_ON, "获知日期", "the day from which the row was known to its source")
        .notStored();
  }

  /** The columns of a kind of evidence: the enterprise, its own, and the day of knowledge. */
  static List<Column> ofEvidence(Column... own) {
    List<Column> columns = new ArrayList<>();
    columns.add(enterprise());
    columns.addAll(List.of(own));
    columns.add(knownOn());
    return columns;
  }
}
