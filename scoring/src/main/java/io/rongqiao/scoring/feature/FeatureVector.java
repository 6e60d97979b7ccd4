package io.rongqiao.scoring.feature;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values of one feature set for one enterprise on one day; {@code NaN} where nothing is known.
 */
public final class FeatureVector {

  private final FeatureSet set;
  private final double[] values;

  FeatureVector(FeatureSet set, double[] values) {
    if (values.length != set.size()) {
      throw new IllegalArgumentException(
          "%d values for the %d features of %s"
              .formatted(values.length, set.size(), set.version()));
    }
    this.set = set;
    this.values = values.clone();
  }

  public FeatureSet set() {
    return set;
  }

  /** The value at the position that {@link FeatureSet#indexOf} tells. */
  public double value(int index) {
    return values[index];
  }

  public double value(String name) {
    return values[set.indexOf(name)];
  }

  /**
   * A value as sealed profiles and tables write it: the shortest plain decimal that reads back as
   * the same double, and nothing where it is missing.
   */
  public String text(int index) {
    double value = values[index];
    if (Double.isNaN(value)) {
      return "";
    }
    BigDecimal exact = new BigDecimal(Double.toString(value));
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  public boolean isMissing(String name) {
    return Double.isNaN(value(name));
  }

  /** Every feature of the set by name, in the set's order, missing ones included. */
  public Map<String, Double> byName() {
    Map<String, Double> named = new LinkedHashMap<>();
    for (int index = 0; index < values.length; index++) {
      named.put(set.definitions().get(index).name(), values[index]);
    }
    return Collections.unmodifiableMap(named);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeatureVector vector
        && set.version().equals(vector.set.version())
        && Arrays.equals(values, vector.values);
  }

  @Override
  public int hashCode() {
    return 31 * set.version().hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return set.version() + " " + byName();
  }
}
