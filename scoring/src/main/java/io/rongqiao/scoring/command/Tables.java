package io.rongqiao.scoring.command;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.ColumnKind;
import io.rongqiao.scoring.portfolio.OddText;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.PortfolioFile;
import io.rongqiao.scoring.riskmodel.ModelInput;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the table that a command is given, and shows what was understood. */
final class Tables {

  private Tables() {}

  static Portfolio read(Path file, Map<String, ColumnKind> known) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IllegalArgumentException("%s is no file that can be read".formatted(file));
    }
    return PortfolioFile.read(
        file, known, rows -> System.err.printf(Locale.ROOT, "%,d rows read%n", rows));
  }

  /** Reads a table for a model: its inputs have the types that the model knows. */
  static Portfolio read(Path file, List<ModelInput> inputs) throws IOException {
    Map<String, ColumnKind> known = new HashMap<>();
    inputs.forEach(input -> known.put(input.name(), input.kind()));
    return read(file, known);
  }

  static void show(Portfolio portfolio, PrintStream out) {
    out.printf(
        Locale.ROOT, "%,d rows, %d columns:%n", portfolio.rows(), portfolio.columns().size());
    for (Column column : portfolio.columns()) {
      out.printf(
          "  %-36s %-11s %s%n",
          column.name(), column.kind().name().toLowerCase(Locale.ROOT), describe(column));
    }
    for (Column column : portfolio.columns()) {
      OddText.of(column).ifPresent(it -> System.err.println("warning: " + it));
    }
  }

  private static String describe(Column column) {
    Set<Double> different = new HashSet<>();
    int missing = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < column.rows(); row++) {
      double value = column.value(row);
      if (Double.isNaN(value)) {
        missing++;
      } else {
        different.add(value);
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    String gaps =
        missing == 0
            ? ""
            : String.format(Locale.ROOT, ", %.1f %% missing", 100.0 * missing / column.rows());
    return switch (column.kind()) {
      case CATEGORICAL -> "%d categories%s".formatted(column.levels().size(), gaps);
      case NUMERIC ->
          different.isEmpty()
              ? "no values"
              : "%d values from %s to %s%s".formatted(different.size(), least, most, gaps);
      case DATE -> "%d days%s".formatted(different.size(), gaps);
    };
  }
}
