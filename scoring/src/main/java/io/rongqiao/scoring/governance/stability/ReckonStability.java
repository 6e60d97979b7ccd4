package io.rongqiao.scoring.governance.stability;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.governance.ModelFiles;
import io.rongqiao.scoring.governance.Models;
import io.rongqiao.scoring.governance.RegisteredModel;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Reckons the stability of every model that has scored, month by month, from counts; what has
 * shifted is published once.
 */
public final class ReckonStability {

  static final String TOPIC = "scoring.models.v1";
  static final String DRIFTED = "io.rongqiao.scoring.model-drifted.v1";

  private static final Access ACCESS = new Access.Platform("reckon-stability");

  private final Transactions transactions;
  private final Models models;
  private final StabilityReadings readings;
  private final Outbox outbox;
  private final Clock clock;

  public ReckonStability(
      Transactions transactions,
      Models models,
      StabilityReadings readings,
      Outbox outbox,
      Clock clock) {
    this.transactions = transactions;
    this.models = models;
    this.readings = readings;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Reckons everything there is; returns the alarms that are new. */
  public List<StabilityReading> reckon() {
    List<RegisteredModel> all = transactions.call(ACCESS, models::all);
    List<StabilityReading> alarms = new ArrayList<>();
    all.forEach(model -> alarms.addAll(transactions.call(ACCESS, () -> reckon(model))));
    return List.copyOf(alarms);
  }

  private List<StabilityReading> reckon(RegisteredModel model) {
    Optional<DevelopmentSample> sample =
        models
            .files(model.id())
            .flatMap(files -> files.text(ModelFiles.DEVELOPMENT))
            .map(DevelopmentSample::read);
    return sample.map(it -> reckon(model, it)).orElse(List.of());
  }

  private List<StabilityReading> reckon(RegisteredModel model, DevelopmentSample sample) {
    List<Integer> sizes = sample.distributions().stream().map(it -> it.counts().size()).toList();
    SortedMap<YearMonth, List<List<Long>>> counted = readings.counts(model.id(), sizes);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<StabilityReading> alarms = new ArrayList<>();
    for (Map.Entry<YearMonth, List<List<Long>>> month : counted.entrySet()) {
      for (int place = 0; place < sizes.size(); place++) {
        Distribution expected = sample.distributions().get(place);
        StabilityReading reading =
            reading(model, month.getKey(), expected, month.getValue().get(place), now);
        readings.put(reading);
        if (reading.level().isAlarming() && readings.alarm(reading)) {
          outbox.append(drifted(model, reading));
          alarms.add(reading);
        }
      }
    }
    return alarms;
  }

  private static StabilityReading reading(
      RegisteredModel model,
      YearMonth month,
      Distribution expected,
      List<Long> actual,
      Instant now) {
    double index = StabilityIndex.of(expected.counts(), actual);
    double chance = StabilityIndex.chance(expected.counts(), actual);
    return new StabilityReading(
        model.id(),
        month,
        expected.characteristic(),
        actual.stream().mapToLong(Long::longValue).sum(),
        index,
        chance,
        StabilityLevel.of(index, chance),
        now);
  }

  private static Fact drifted(RegisteredModel model, StabilityReading reading) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("model", model.id().toString());
    json.put("version", model.version());
    json.put("month", reading.month().toString());
    json.put("characteristic", reading.characteristic());
    json.put("level", reading.level().name());
    json.put("index", reading.index());
    json.put("enterprises", reading.enterprises());
    return new Fact(
        TOPIC, model.id().toString(), DRIFTED, CanonicalJson.write(json), reading.reckonedAt());
  }
}
