package io.rongqiao.scoring.binning;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.riskmodel.ModelInput;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * A column cut finely, without a look at the outcome: numbers at their quantiles, categories one by
 * one. A cell is a pre-bin, or a special value, or, the last, what is missing.
 */
public final class PreBins {

  /** Into how many pre-bins numbers are cut at most. */
  public static final int MOST = 100;

  private final ModelInput input;
  private final double[] cuts;
  private final double[] specials;
  private final int ordinary;
  private final short[] cells;

  private PreBins(ModelInput input, double[] cuts, double[] specials, int ordinary, Column column) {
    this.input = input;
    this.cuts = cuts;
    this.specials = specials;
    this.ordinary = ordinary;
    this.cells = new short[column.rows()];
    for (int row = 0; row < cells.length; row++) {
      cells[row] = (short) cellOf(column.value(row));
    }
  }

  /**
   * Cuts a column.
   *
   * @param special values that are codes rather than measurements; each gets a cell of its own
   */
  public static PreBins of(Column column, List<Double> special, int most) {
    double[] specials = special.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    ModelInput input = ModelInput.of(column);
    if (column.isCategorical()) {
      return new PreBins(input, new double[0], specials, column.levels().size(), column);
    }
    double[] cuts = cuts(column, specials, most);
    return new PreBins(input, cuts, specials, cuts.length + 1, column);
  }

  /**
   * Cuts a numeric column where it was decided elsewhere.
   *
   * @param cuts ascending; a value equal to one belongs above it
   */
  public static PreBins at(Column column, List<Double> special, List<Double> cuts) {
    if (column.isCategorical()) {
      throw new IllegalArgumentException(column.name() + " holds no numbers to cut");
    }
    double[] specials = special.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double[] places = cuts.stream().mapToDouble(Double::doubleValue).toArray();
    return new PreBins(ModelInput.of(column), places, specials, places.length + 1, column);
  }

  public ModelInput input() {
    return input;
  }

  /** How many pre-bins there are; they are the first cells. */
  public int ordinary() {
    return ordinary;
  }

  /** The value that pre-bin {@code index} stops short of and the next begins with. */
  public double cut(int index) {
    return cuts[index];
  }

  public List<Double> specials() {
    return Arrays.stream(specials).boxed().toList();
  }

  /** All cells: pre-bins, special values, missing. */
  public int size() {
    return ordinary + specials.length + 1;
  }

  /** The cell of what is missing. */
  public int missing() {
    return size() - 1;
  }

  public int cell(int row) {
    return cells[row];
  }

  /** How many of the rows named lie in each cell, among those that are bad or that are not. */
  public long[] counts(int[] rows, boolean[] bad, boolean wanted) {
    long[] counts = new long[size()];
    for (int row : rows) {
      if (bad[row] == wanted) {
        counts[cells[row]]++;
      }
    }
    return counts;
  }

  private int cellOf(double value) {
    if (Double.isNaN(value)) {
      return missing();
    }
    int special = Arrays.binarySearch(specials, value);
    if (special >= 0) {
      return ordinary + special;
    }
    if (input.isCategorical()) {
      return (int) value;
    }
    int at = Arrays.binarySearch(cuts, value);
    return at >= 0 ? at + 1 : -at - 1;
  }

  private static double[] cuts(Column column, double[] specials, int most) {
    double[] values = column.values();
    int known = 0;
    for (double value : values) {
      if (!Double.isNaN(value) && Arrays.binarySearch(specials, value) < 0) {
        values[known++] = value;
      }
    }
    Arrays.sort(values, 0, known);
    double[] cuts = new double[most];
    int count = 0;
    for (int part = 1; part < most && known > 0; part++) {
      int at = (int) ((long) part * known / most);
      int next = firstAbove(values, known, Math.max(0, at - 1));
      if (next < known) {
        double cut = plainest(values[next - 1], values[next]);
        if (count == 0 || cut > cuts[count - 1]) {
          cuts[count++] = cut;
        }
      }
    }
    return Arrays.copyOf(cuts, count);
  }

  /** The first place after {@code at} whose value is greater. */
  private static int firstAbove(double[] sorted, int known, int at) {
    int next = at + 1;
    while (next < known && sorted[next] == sorted[at]) {
      next++;
    }
    return next;
  }

  /** The shortest decimal above {@code lower} and not above {@code upper}. */
  private static double plainest(double lower, double upper) {
    for (int digits = 1; digits <= 17; digits++) {
      double rounded =
          new BigDecimal(upper).round(new MathContext(digits, RoundingMode.FLOOR)).doubleValue();
      if (rounded > lower && rounded <= upper) {
        return rounded + 0.0;
      }
    }
    return upper;
  }
}
