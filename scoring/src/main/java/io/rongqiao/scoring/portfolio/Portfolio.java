package io.rongqiao.scoring.portfolio;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of loans, one a row, in the order of its file. */
public final class Portfolio {

  private final List<Column> columns;
  private final int rows;
  private final Map<String, Column> byName = new HashMap<>();

  public Portfolio(List<Column> columns, int rows) {
    this.columns = List.copyOf(columns);
    this.rows = rows;
    for (Column column : columns) {
      if (column.rows() != rows) {
        throw new IllegalArgumentException(
            "%s has %d rows where %d are".formatted(column.name(), column.rows(), rows));
      }
      if (byName.put(column.name(), column) != null) {
        throw new IllegalArgumentException("Two columns are called " + column.name());
      }
    }
  }

  public List<Column> columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  public Optional<Column> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The column of that name, or an error that lists those there are. */
  public Column column(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no column '%s'; there are: %s"
                        .formatted(
                            name, String.join(", ", columns.stream().map(Column::name).toList()))));
  }

  /** The same table without some columns, each of which must be there. */
  public Portfolio without(Collection<String> names) {
    names.forEach(this::column);
    return new Portfolio(
        columns.stream().filter(column -> !names.contains(column.name())).toList(), rows);
  }

  /** The rows named, in that order. */
  public Portfolio select(int[] wanted) {
    return new Portfolio(
        columns.stream().map(column -> column.select(wanted)).toList(), wanted.length);
  }
}
