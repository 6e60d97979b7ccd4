package io.rongqiao.scoring.riskmodel;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.ColumnKind;
import io.rongqiao.scoring.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A portfolio as a model reads it: its columns in the model's order, categories by the model's own
 * places. A category that the model never met is named, never taken for another.
 */
public final class InputRows {

  private final double[][] columns;
  private final int rows;
  private final List<UnseenCategory> unseen;

  private InputRows(double[][] columns, int rows, List<UnseenCategory> unseen) {
    this.columns = columns;
    this.rows = rows;
    this.unseen = List.copyOf(unseen);
  }

  /**
   * Lays out a portfolio for a model.
   *
   * @throws IllegalArgumentException when a column is absent or holds something else
   */
  public static InputRows of(List<ModelInput> inputs, Portfolio portfolio) {
    List<String> absent =
        inputs.stream().map(ModelInput::name).filter(it -> portfolio.find(it).isEmpty()).toList();
    if (!absent.isEmpty()) {
      throw new IllegalArgumentException(
          "The model reads columns that are not there: " + String.join(", ", absent));
    }
    List<UnseenCategory> unseen = new ArrayList<>();
    double[][] columns = new double[inputs.size()][];
    for (int next = 0; next < columns.length; next++) {
      ModelInput input = inputs.get(next);
      columns[next] = values(input, portfolio.column(input.name()), unseen);
    }
    return new InputRows(columns, portfolio.rows(), unseen);
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns.length;
  }

  /** Copies a row into an array that has a place for every input. */
  public double[] row(int row, double[] into) {
    for (int next = 0; next < columns.length; next++) {
      into[next] = columns[next][row];
    }
    return into;
  }

  public double[] row(int row) {
    return row(row, new double[columns.length]);
  }

  public List<UnseenCategory> unseen() {
    return unseen;
  }

  private static double[] values(ModelInput input, Column column, List<UnseenCategory> unseen) {
    if (input.isCategorical() != column.isCategorical() && !isAllMissing(column)) {
      throw new IllegalArgumentException(
          "The model knows '%s' as %s, but it holds %s"
              .formatted(input.name(), input.kind(), column.kind()));
    }
    return input.kind() == ColumnKind.CATEGORICAL && column.isCategorical()
        ? places(input, column, unseen)
        : column.values();
  }

  private static boolean isAllMissing(Column column) {
    for (int row = 0; row < column.rows(); row++) {
      if (!column.isMissing(row)) {
        return false;
      }
    }
    return true;
  }

  private static double[] places(ModelInput input, Column column, List<UnseenCategory> unseen) {
    Map<String, Integer> known = new HashMap<>();
    input.levels().forEach(level -> known.put(level, known.size()));
    double[] place = new double[column.levels().size()];
    Arrays.setAll(
        place, level -> known.getOrDefault(column.levels().get(level), (int) RiskModel.UNSEEN));
    double[] values = column.values();
    for (int row = 0; row < values.length; row++) {
      if (!Double.isNaN(values[row])) {
        values[row] = place[(int) values[row]];
        if (values[row] == RiskModel.UNSEEN) {
          unseen.add(new UnseenCategory(row, column.name(), column.text(row)));
        }
      }
    }
    return values;
  }
}
