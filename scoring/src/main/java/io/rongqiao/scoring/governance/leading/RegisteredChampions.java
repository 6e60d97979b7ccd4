package io.rongqiao.scoring.governance.leading;

import io.rongqiao.scoring.champion.Champion;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.champion.SecondModel;
import io.rongqiao.scoring.defaultrisk.calibration.CardFile;
import io.rongqiao.scoring.defaultrisk.calibration.ModelCard;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.governance.ModelFiles;
import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.governance.ModelReading;
import io.rongqiao.scoring.governance.ModelRole;
import io.rongqiao.scoring.governance.ModelTerm;
import io.rongqiao.scoring.governance.Models;
import io.rongqiao.scoring.governance.RegisteredModel;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.riskmodel.RiskModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The champions of the registry. A registered model never changes, so what was read once holds. */
public final class RegisteredChampions implements Champions {

  private final Models models;
  private final ModelReading reading;
  private final SegmentOutcomes outcomes;
  private final ConcurrentMap<ModelId, ReadModel> read = new ConcurrentHashMap<>();
  private final ConcurrentMap<Pair, Optional<Champion>> champions = new ConcurrentHashMap<>();

  public RegisteredChampions(Models models, ModelReading reading, SegmentOutcomes outcomes) {
    this.models = models;
    this.reading = reading;
    this.outcomes = outcomes;
  }

  @Override
  public Optional<Champion> leading(LocalDate day, @Nullable String industry, FeatureSet features) {
    if (industry == null) {
      return Optional.empty();
    }
    List<Segment> segments = Segment.of(industry);
    List<ModelTerm> terms = models.inForce(day, segments);
    Optional<ModelId> champion = ModelTerm.first(terms, segments, ModelRole.CHAMPION);
    if (champion.isEmpty() || outcomes.of(segments.getFirst()).lasts()) {
      return Optional.empty();
    }
    ModelId second =
        ModelTerm.first(terms, segments, ModelRole.CHALLENGER)
            .filter(it -> read(it).reads(features))
            .orElse(null);
    return champion(new Pair(champion.get(), second)).filter(it -> reads(it, features));
  }

  @Override
  public Champion of(String version, @Nullable String second) {
    ModelId other = second == null ? null : named(second);
    return champion(new Pair(named(version), other))
        .orElseThrow(() -> new IllegalArgumentException("%s never led".formatted(version)));
  }

  private ModelId named(String version) {
    return models
        .withVersion(version)
        .map(RegisteredModel::id)
        .orElseThrow(() -> new IllegalArgumentException("No model %s".formatted(version)));
  }

  private static boolean reads(Champion champion, FeatureSet features) {
    return champion.featureSet().version().equals(features.version());
  }

  private Optional<Champion> champion(Pair pair) {
    Optional<Champion> known = champions.get(pair);
    if (known == null) {
      known = made(pair);
      champions.put(pair, known);
    }
    return known;
  }

  private Optional<Champion> made(Pair pair) {
    ReadModel first = read(pair.champion());
    ModelCard card = first.card();
    ReadModel other = pair.second() == null ? null : read(pair.second());
    return card == null
        ? Optional.empty()
        : Champion.of(
            first.registered().version(),
            first.registered().digest(),
            FeatureSets.of(first.registered().featureSet()),
            card.horizonMonths(),
            first.model(),
            other == null ? null : new SecondModel(other.registered().version(), other.model()));
  }

  private ReadModel read(ModelId id) {
    ReadModel known = read.get(id);
    if (known == null) {
      ModelFiles files = models.files(id).orElseThrow();
      known =
          new ReadModel(
              models.find(id).orElseThrow(),
              reading.read(files),
              files.text(CardFile.CARD).map(CardFile::card).orElse(null));
      read.put(id, known);
    }
    return known;
  }

  /** A champion and who is asked beside it. */
  private record Pair(ModelId champion, @Nullable ModelId second) {}

  private record ReadModel(RegisteredModel registered, RiskModel model, @Nullable ModelCard card) {

    boolean reads(FeatureSet features) {
      return registered.featureSet().equals(features.version());
    }
  }
}
