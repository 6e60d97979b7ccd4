package io.rongqiao.scoring.scorecard;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.policy.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every scorecard that was ever published, by version, each from its reviewed file. */
public final class Scorecards {

  /** The expert's card: weights by judgement, for a platform that has seen no outcome yet. */
  public static final Scorecard EXPERT_1 = resource("/scorecard/expert-1.json");

  /** The expert's card over every family of the standard features. */
  public static final Scorecard EXPERT_2 = resource("/scorecard/expert-2.json");

  /** The expert's card that judges how steady three years of sales are. */
  public static final Scorecard EXPERT_3 = resource("/scorecard/expert-3.json");

  private static final List<Scorecard> PUBLISHED = List.of(EXPERT_1, EXPERT_2, EXPERT_3);

  private Scorecards() {}

  /** The card that new assessments are made with. */
  public static Scorecard current() {
    return EXPERT_3;
  }

  public static Scorecard of(String version) {
    return PUBLISHED.stream()
        .filter(card -> card.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No scorecard " + version));
  }

  /**
   * Reads a card from its file.
   *
   * @throws IllegalArgumentException when the card breaks a rule: bins that overlap or leave a gap,
   *     a feature that its set does not have, a missing value that is a gift or a verdict
   */
  static Scorecard read(InputStream json) throws IOException {
    Document document =
        new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .readValue(json, Document.class);
    return document.toScorecard();
  }

  private static Scorecard resource(String name) {
    try (InputStream json = Scorecards.class.getResourceAsStream(name)) {
      if (json == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return read(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " cannot be read", broken);
    }
  }

  private record Document(
      String version,
      String featureSet,
      String note,
      Map<RiskGrade, Integer> grades,
      String gradesWhy,
      String sources,
      List<CharacteristicEntry> characteristics) {

    Scorecard toScorecard() {
      Map<RiskGrade, Points> from = new EnumMap<>(RiskGrade.class);
      grades.forEach((grade, points) -> from.put(grade, new Points(points)));
      return new Scorecard(
          version,
          FeatureSets.of(featureSet),
          note,
          characteristics.stream().map(CharacteristicEntry::toCharacteristic).toList(),
          new GradeScale(from));
    }
  }

  private record CharacteristicEntry(
      String feature,
      String reason,
      List<BinEntry> bins,
      int missing,
      Bilingual text,
      Bilingual advice,
      String weighting,
      String source) {

    Characteristic toCharacteristic() {
      return new Characteristic(
          feature,
          new ReasonCode(reason),
          bins.stream().map(BinEntry::toBin).toList(),
          new Points(missing),
          text,
          advice,
          weighting,
          source);
    }
  }

  private record BinEntry(@Nullable Double from, @Nullable Double below, int points) {

    Bin toBin() {
      return new Bin(from, below, new Points(points));
    }
  }
}
