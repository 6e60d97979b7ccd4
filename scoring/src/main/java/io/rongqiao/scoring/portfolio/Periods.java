package io.rongqiao.scoring.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The period in which each row was observed: its month, or whatever else a column calls it. */
public final class Periods {

  /** Of more periods none holds enough rows to be looked at by itself. */
  private static final int MOST = 240;

  private static final String UNKNOWN = "–";

  private final List<String> names;
  private final int[] period;

  private Periods(List<String> names, int[] period) {
    this.names = List.copyOf(names);
    this.period = period;
  }

  /**
   * Reads the periods from a column: a day stands for its month, a number or a text for itself.
   * They follow one another as days, numbers or texts do; rows without any come last.
   *
   * @throws IllegalArgumentException when there are so many that no period is meant
   */
  public static Periods of(Column column) {
    Map<String, Double> first = new HashMap<>();
    String[] labels = new String[column.rows()];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = label(column, row);
      double order = column.isCategorical() ? 0 : column.value(row);
      first.putIfAbsent(labels[row], column.isMissing(row) ? Double.POSITIVE_INFINITY : order);
    }
    List<String> names = new ArrayList<>(first.keySet());
    names.sort(
        Comparator.comparingDouble((String name) -> first.getOrDefault(name, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    if (names.size() > MOST) {
      throw new IllegalArgumentException(
          "%s has %d periods, at most %d are looked at: give a day, a month, a quarter or a year"
              .formatted(column.name(), names.size(), MOST));
    }
    Map<String, Integer> place = new HashMap<>();
    names.forEach(name -> place.put(name, place.size()));
    return new Periods(
        names,
        IntStream.range(0, labels.length).map(row -> place.getOrDefault(labels[row], 0)).toArray());
  }

  /** In order, the earliest first. */
  public List<String> names() {
    return names;
  }

  /** The place of a row's period among the names. */
  public int of(int row) {
    return period[row];
  }

  /** The rows of a period. */
  public int[] rows(int wanted) {
    return IntStream.range(0, period.length).filter(row -> period[row] == wanted).toArray();
  }

  Periods select(int[] rows) {
    return new Periods(names, IntStream.of(rows).map(row -> period[row]).toArray());
  }

  private static String label(Column column, int row) {
    if (column.isMissing(row)) {
      return UNKNOWN;
    }
    String text = column.text(row);
    return column.kind() == ColumnKind.DATE ? text.substring(0, "2020-01".length()) : text;
  }
}
