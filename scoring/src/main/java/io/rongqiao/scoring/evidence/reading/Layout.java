package io.rongqiao.scoring.evidence.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns a reader wants and the names under which files have them.
 *
 * @param columns the columns in the order in which batches hold them
 * @param names every accepted name, normalised, and the column it stands for
 * @param required columns without which a row of names is no header
 */
public record Layout(List<String> columns, Map<String, Integer> names, Set<Integer> required) {

  /** Marks a field of the file that no column wants. */
  static final int UNWANTED = -1;

  public Layout {
    columns = List.copyOf(columns);
    Map<String, Integer> normalised = new HashMap<>();
    names.forEach((name, column) -> normalised.put(normalise(name), column));
    names = Map.copyOf(normalised);
    required = Set.copyOf(required);
  }

  /** The column that a name in a file stands for, or {@link #UNWANTED}. */
  int columnOf(String name) {
    return names.getOrDefault(normalise(name), UNWANTED);
  }

  /** Where each cell of a header belongs, if the cells are a header. */
  Optional<int[]> recognise(List<String> cells) {
    int[] places = places(cells);
    return missing(places).isEmpty() ? Optional.of(places) : Optional.empty();
  }

  /** The required columns that a row of names lacks. */
  List<String> missing(int[] places) {
    return required.stream()
        .sorted()
        .filter(column -> Arrays.stream(places).noneMatch(place -> place == column))
        .map(columns::get)
        .toList();
  }

  /** The first cell that names a column has it; a later one is ignored. */
  int[] places(List<String> cells) {
    int[] places = new int[cells.size()];
    boolean[] taken = new boolean[columns.size()];
    for (int i = 0; i < places.length; i++) {
      int column = columnOf(cells.get(i));
      places[i] = column == UNWANTED || taken[column] ? UNWANTED : column;
      if (column != UNWANTED) {
        taken[column] = true;
      }
    }
    return places;
  }

  private static String normalise(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return plain.replaceAll("[\\s\\uFEFF*]|\\(元\\)", "").toLowerCase(Locale.ROOT);
  }
}
