package io.rongqiao.scoring.defaultrisk;

import io.rongqiao.scoring.riskmodel.RiskModel;
import java.util.List;

/** How one input, or two, become a column of the trees. */
sealed interface ColumnCode {

  /** The name of the column. */
  String name();

  /** The places in a row of the inputs that the column is made from. */
  List<Integer> inputs();

  /** The column's value for a row of inputs; {@code NaN} is missing. */
  float of(double[] row);

  /** A number as it is. */
  record Plain(String name, int input) implements ColumnCode {

    @Override
    public List<Integer> inputs() {
      return List.of(input);
    }

    @Override
    public float of(double[] row) {
      return (float) row[input];
    }
  }

  /** A number as a multiple of another; missing where either is, or where the other is zero. */
  record Ratio(String name, int numerator, int denominator) implements ColumnCode {

    @Override
    public List<Integer> inputs() {
      return List.of(numerator, denominator);
    }

    @Override
    public float of(double[] row) {
      float ratio = (float) (row[numerator] / row[denominator]);
      return Float.isInfinite(ratio) ? Float.NaN : ratio;
    }
  }

  /** Whether a category is this one; a category never met is none. */
  record Indicator(String name, int input, int level) implements ColumnCode {

    @Override
    public List<Integer> inputs() {
      return List.of(input);
    }

    @Override
    public float of(double[] row) {
      if (Double.isNaN(row[input])) {
        return Float.NaN;
      }
      return row[input] == level ? 1 : 0;
    }
  }

  /**
   * Categories in the order of their bad rate in the training sample; one never met has no place in
   * it.
   *
   * @param rates by level
   */
  record Rate(String name, int input, List<Float> rates) implements ColumnCode {

    public Rate {
      rates = List.copyOf(rates);
    }

    @Override
    public List<Integer> inputs() {
      return List.of(input);
    }

    @Override
    public float of(double[] row) {
      double value = row[input];
      return Double.isNaN(value) || value == RiskModel.UNSEEN ? Float.NaN : rates.get((int) value);
    }
  }
}
