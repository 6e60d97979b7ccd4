package io.rongqiao.scoring.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * One column of a portfolio. A number is itself, a day its count since 1970-01-01, a category its
 * place among the levels; {@code NaN} is missing.
 */
public final class Column {

  private final String name;
  private final ColumnKind kind;
  private final List<String> levels;
  private final double[] values;

  private Column(String name, ColumnKind kind, List<String> levels, double[] values) {
    this.name = name;
    this.kind = kind;
    this.levels = List.copyOf(levels);
    this.values = values;
  }

  public static Column numeric(String name, double[] values) {
    return new Column(name, ColumnKind.NUMERIC, List.of(), values.clone());
  }

  public static Column days(String name, double[] values) {
    return new Column(name, ColumnKind.DATE, List.of(), values.clone());
  }

  /**
   * A column of categories.
   *
   * @param codes for each row the place of its level, negative where it is missing
   */
  public static Column categorical(String name, List<String> levels, int[] codes) {
    double[] values = new double[codes.length];
    for (int row = 0; row < codes.length; row++) {
      if (codes[row] >= levels.size()) {
        throw new IllegalArgumentException("%s has no level %d".formatted(name, codes[row]));
      }
      values[row] = codes[row] < 0 ? Double.NaN : codes[row];
    }
    return new Column(name, ColumnKind.CATEGORICAL, levels, values);
  }

  public String name() {
    return name;
  }

  public ColumnKind kind() {
    return kind;
  }

  public boolean isNumeric() {
    return kind == ColumnKind.NUMERIC;
  }

  public boolean isCategorical() {
    return kind == ColumnKind.CATEGORICAL;
  }

  /** The names of the categories, in the order in which they were first seen. */
  public List<String> levels() {
    return levels;
  }

  public int rows() {
    return values.length;
  }

  public double value(int row) {
    return values[row];
  }

  public boolean isMissing(int row) {
    return Double.isNaN(values[row]);
  }

  /** All values; the caller owns them. */
  public double[] values() {
    return values.clone();
  }

  /** The rows named, in that order. */
  public Column select(int[] rows) {
    double[] selected = new double[rows.length];
    for (int next = 0; next < rows.length; next++) {
      selected[next] = values[rows[next]];
    }
    return new Column(name, kind, levels, selected);
  }

  /** What the file said at a row, for people to read. */
  public String text(int row) {
    if (isMissing(row)) {
      return "";
    }
    return switch (kind) {
      case NUMERIC -> plain(values[row]);
      case CATEGORICAL -> levels.get((int) values[row]);
      case DATE -> LocalDate.ofEpochDay((long) values[row]).toString();
    };
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
