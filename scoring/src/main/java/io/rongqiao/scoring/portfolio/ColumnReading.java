package io.rongqiao.scoring.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column while its file is read. It is taken for numbers until a value is none; if numbers came
 * before that value, their texts are gone and the file must be read once more.
 */
final class ColumnReading {

  private final String name;
  private final Map<String, Integer> levels = new LinkedHashMap<>();
  private ColumnKind kind;
  private double[] values = new double[1024];
  private int rows;
  private boolean begun;
  private @Nullable String breach;

  ColumnReading(String name, @Nullable ColumnKind known) {
    this.name = name;
    this.kind = known == null ? ColumnKind.NUMERIC : known;
    this.begun = known != null;
  }

  String name() {
    return name;
  }

  /** The first row and text that is not of the column's type; null while there is none. */
  @Nullable String breach() {
    return breach;
  }

  /** Whether it turned out to hold names after numbers had been read. */
  boolean isBroken() {
    return breach != null;
  }

  void add(String raw) {
    String text = raw.strip();
    if (rows == values.length) {
      values = Arrays.copyOf(values, rows * 2);
    }
    values[rows++] = breach != null || NumberText.isMissing(text) ? Double.NaN : value(text);
  }

  Column toColumn() {
    double[] all = Arrays.copyOf(values, rows);
    return switch (kind) {
      case NUMERIC -> Column.numeric(name, all);
      case DATE -> Column.days(name, all);
      case CATEGORICAL -> {
        List<String> names = new ArrayList<>(levels.keySet());
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
          codes[row] = Double.isNaN(all[row]) ? -1 : (int) all[row];
        }
        yield Column.categorical(name, names, codes);
      }
    };
  }

  private double value(String text) {
    if (!begun) {
      kind = firstKind(text);
      begun = true;
    }
    double value =
        switch (kind) {
          case NUMERIC -> NumberText.parse(text);
          case DATE -> NumberText.parseDay(text);
          case CATEGORICAL -> code(text);
        };
    if (Double.isNaN(value)) {
      breach = "row %d holds '%s'".formatted(rows, text);
    }
    return value;
  }

  private double code(String text) {
    Integer known = levels.get(text);
    if (known != null) {
      return known;
    }
    levels.put(text, levels.size());
    return levels.size() - 1;
  }

  private static ColumnKind firstKind(String text) {
    if (!Double.isNaN(NumberText.parse(text))) {
      return ColumnKind.NUMERIC;
    }
    return Double.isNaN(NumberText.parseDay(text)) ? ColumnKind.CATEGORICAL : ColumnKind.DATE;
  }
}
