package io.rongqiao.scoring.leakage;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.Portfolio;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns that are reckoned from columns already found: multiples, sums, and what follows.
 */
final class Derivations {

  /** So many rows in a hundred must agree. */
  private static final double AGREE = 0.99;

  private static final double ROUNDING = 1e-9;
  private static final int FEW = 20;

  /** Beyond so many columns pairs of them are not tried. */
  private static final int MOST_COLUMNS = 150;

  private final List<Column> numbers;
  private final Map<String, LeakWarning> found;

  private Derivations(List<Column> numbers, Map<String, LeakWarning> found) {
    this.numbers = numbers;
    this.found = found;
  }

  /** Adds what follows from the columns found, until nothing more does. */
  static void find(Portfolio inputs, Map<String, LeakWarning> found) {
    List<Column> numbers = inputs.columns().stream().filter(Column::isNumeric).toList();
    var derivations = new Derivations(numbers, found);
    boolean more = numbers.size() <= MOST_COLUMNS && !found.isEmpty();
    while (more) {
      more = derivations.another();
    }
  }

  private boolean another() {
    for (Column column : numbers) {
      if (!found.containsKey(column.name()) && varies(column)) {
        String why = why(column);
        if (why != null) {
          found.put(column.name(), new LeakWarning(column.name(), why));
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable String why(Column column) {
    List<Column> leaks = numbers.stream().filter(it -> found.containsKey(it.name())).toList();
    for (Column leak : leaks) {
      if (isMultiple(column, leak)) {
        return "it is a multiple of %s".formatted(leak.name());
      }
      for (Column other : numbers) {
        if (other != leak && other != column && varies(other) && isSum(column, leak, other)) {
          return "it is reckoned from %s and %s".formatted(leak.name(), other.name());
        }
      }
    }
    Rule rule = Rule.find(column, leaks);
    return rule == null ? null : "it follows from " + rule.from();
  }

  private static boolean isMultiple(Column column, Column leak) {
    double ratio = Double.NaN;
    for (int row = 0; row < column.rows() && Double.isNaN(ratio); row++) {
      ratio = leak.value(row) == 0 ? Double.NaN : column.value(row) / leak.value(row);
    }
    double fixed = ratio;
    return varies(leak)
        && fixed != 0
        && agree(column, row -> fixed * leak.value(row), row -> column.value(row));
  }

  private static boolean isSum(Column column, Column one, Column other) {
    return agree(column, row -> one.value(row) + other.value(row), column::value)
        || agree(column, row -> one.value(row) - other.value(row), column::value)
        || agree(column, row -> other.value(row) - one.value(row), column::value);
  }

  private static boolean varies(Column column) {
    for (int row = 1; row < column.rows(); row++) {
      if (column.value(row) != column.value(0) && column.value(row) != 0) {
        return true;
      }
    }
    return false;
  }

  private interface Reckoning {
    double at(int row);
  }

  /** Whether two reckonings agree in nearly every row where both are known; stops early. */
  private static boolean agree(Column column, Reckoning one, Reckoning other) {
    int allowed = (int) ((1 - AGREE) * column.rows()) + 1;
    int compared = 0;
    int against = 0;
    for (int row = 0; row < column.rows(); row++) {
      double a = one.at(row);
      double b = other.at(row);
      if (!Double.isNaN(a) && !Double.isNaN(b)) {
        compared++;
        against += Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(b)) ? 0 : 1;
        if (against > allowed) {
          return false;
        }
      }
    }
    return compared > FEW && against <= (1 - AGREE) * compared;
  }
}
