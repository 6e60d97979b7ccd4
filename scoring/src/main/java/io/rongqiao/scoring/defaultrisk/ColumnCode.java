package io.rongqiao.scoring.defaultrisk;

import io.rongqiao.scoring.riskmodel.RiskModel;
import java.util.List;

/** How one input becomes a column of the trees. */
sealed interface ColumnCode {

  /** The name of the column. */
  String name();

  /** The place of the input in a row. */
  int input();

  /** The column's value for what the row holds at the input. */
  float of(double value);

  /** A number as it is. */
  record Plain(String name, int input) implements ColumnCode {

    @Override
    public float of(double value) {
      return (float) value;
    }
  }

  /** Whether a category is this one; a category never met is none. */
  record Indicator(String name, int input, int level) implements ColumnCode {

    @Override
    public float of(double value) {
      if (Double.isNaN(value)) {
        return Float.NaN;
      }
      return value == level ? 1 : 0;
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
    public float of(double value) {
      return Double.isNaN(value) || value == RiskModel.UNSEEN ? Float.NaN : rates.get((int) value);
    }
  }
}
