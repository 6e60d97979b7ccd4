package io.rongqiao.scoring.feature;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The features of one version, in a fixed order. A published version never changes: a new one is
 * added beside it, so that an old profile can be recomputed.
 */
public final class FeatureSet {

  private final String version;
  private final List<FeatureDefinition> definitions;
  private final List<ToDoubleFunction<Observation>> measures;
  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * Pairs every definition with its measure; refuses a definition without one, or a measure that
   * nothing defines.
   */
  FeatureSet(
      String version,
      List<FeatureDefinition> definitions,
      Map<String, ToDoubleFunction<Observation>> measures) {
    this.version = version;
    this.definitions = List.copyOf(definitions);
    for (FeatureDefinition definition : this.definitions) {
      if (!measures.containsKey(definition.name())) {
        throw new IllegalArgumentException("Nothing measures " + definition.name());
      }
      if (positions.putIfAbsent(definition.name(), positions.size()) != null) {
        throw new IllegalArgumentException(definition.name() + " is defined twice");
      }
    }
    if (measures.size() != positions.size()) {
      throw new IllegalArgumentException(
          "%s has %d measures for %d features"
              .formatted(version, measures.size(), positions.size()));
    }
    this.measures =
        this.definitions.stream().map(definition -> measures.get(definition.name())).toList();
  }

  public String version() {
    return version;
  }

  public List<FeatureDefinition> definitions() {
    return definitions;
  }

  public int size() {
    return definitions.size();
  }

  public boolean contains(String name) {
    return positions.containsKey(name);
  }

  public FeatureDefinition definition(String name) {
    return definitions.get(indexOf(name));
  }

  public int indexOf(String name) {
    Integer position = positions.get(name);
    if (position == null) {
      throw new IllegalArgumentException("%s has no feature %s".formatted(version, name));
    }
    return position;
  }

  /**
   * Measures one enterprise as of the day of the evidence. Pure: the same evidence, the same bits.
   */
  public FeatureVector measure(Subject subject) {
    Observation observation = new Observation(subject);
    double[] values =
        measures.stream().mapToDouble(measure -> measure.applyAsDouble(observation)).toArray();
    return new FeatureVector(this, values);
  }

  /**
   * A vector from values by name, a stored profile's for one; what is not named is missing.
   *
   * @throws IllegalArgumentException for a name that the set does not have
   */
  public FeatureVector vector(Map<String, Double> named) {
    double[] values = new double[size()];
    Arrays.fill(values, Double.NaN);
    named.forEach((name, value) -> values[indexOf(name)] = value);
    return new FeatureVector(this, values);
  }
}
