package io.rongqiao.scoring.feature;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Every feature set that was ever published, by version. */
public final class FeatureSets {

  /** The first set: months of invoices, and the plainest figures of every other family. */
  public static final FeatureSet THIN_1 = thin1();

  /** Everything of thin-1 under the same names, and what every family tells beyond that. */
  public static final FeatureSet STANDARD_1 = standard1();

  /** Everything of standard-1, and how steady three years of sales are. */
  public static final FeatureSet STANDARD_2 = standard2();

  private static final List<FeatureSet> PUBLISHED = List.of(THIN_1, STANDARD_1, STANDARD_2);

  private FeatureSets() {}

  /** The set that new assessments are made with. */
  public static FeatureSet current() {
    return STANDARD_2;
  }

  public static FeatureSet of(String version) {
    return PUBLISHED.stream()
        .filter(set -> set.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No feature set " + version));
  }

  private static FeatureSet thin1() {
    Map<String, ToDoubleFunction<Observation>> measures = new HashMap<>();
    measures.putAll(InvoiceMeasures.ALL);
    measures.putAll(RecordMeasures.ALL);
    return published("/feature/thin-1.json", measures);
  }

  private static FeatureSet standard1() {
    return published("/feature/standard-1.json", standardMeasures());
  }

  private static FeatureSet standard2() {
    Map<String, ToDoubleFunction<Observation>> measures = standardMeasures();
    measures.putAll(SteadinessMeasures.ALL);
    return extended("/feature/standard-2.json", STANDARD_1, measures);
  }

  private static Map<String, ToDoubleFunction<Observation>> standardMeasures() {
    Map<String, ToDoubleFunction<Observation>> measures = new HashMap<>();
    measures.putAll(InvoiceMeasures.ALL);
    measures.putAll(TradeMeasures.ALL);
    measures.putAll(PartnerMeasures.ALL);
    measures.putAll(RecordMeasures.ALL);
    measures.putAll(TaxMeasures.ALL);
    measures.putAll(UtilityMeasures.ALL);
    measures.putAll(ReceivableMeasures.ALL);
    measures.putAll(ConductMeasures.ALL);
    measures.putAll(BurdenMeasures.ALL);
    return measures;
  }

  private static FeatureSet published(
      String resource, Map<String, ToDoubleFunction<Observation>> measures) {
    Document document = read(resource);
    return new FeatureSet(document.version(), document.features(), measures);
  }

  /** A set whose document holds only what it adds to an older one. */
  private static FeatureSet extended(
      String resource, FeatureSet older, Map<String, ToDoubleFunction<Observation>> measures) {
    Document document = read(resource);
    List<FeatureDefinition> all = new ArrayList<>(older.definitions());
    all.addAll(document.features());
    return new FeatureSet(document.version(), all, measures);
  }

  private static Document read(String resource) {
    try (InputStream json = FeatureSets.class.getResourceAsStream(resource)) {
      if (json == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new ObjectMapper().readValue(json, Document.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(resource + " cannot be read", broken);
    }
  }

  private record Document(String version, String sources, List<FeatureDefinition> features) {}
}
