package io.rongqiao.scoring.governance;

import java.time.Instant;
import java.util.List;

/**
 * A model in the registry.
 *
 * @param version by which people name it
 * @param featureSet the features that it reads
 * @param digest over all its files
 * @param trainedBy who answers for how it was made
 * @param history every step, the first first
 */
public record RegisteredModel(
    ModelId id,
    ModelKind kind,
    String version,
    Segment segment,
    String featureSet,
    String digest,
    String trainedBy,
    Instant registeredAt,
    List<ModelEvent> history) {

  public RegisteredModel {
    history = List.copyOf(history);
    if (!version.matches("[a-z0-9][a-z0-9.-]{0,62}")) {
      throw new IllegalArgumentException(version + " is no version such as champion-2020-02");
    }
    if (trainedBy.isBlank()) {
      throw new IllegalArgumentException("Somebody answers for how a model was made");
    }
  }

  public ModelState state() {
    return history.isEmpty() ? ModelState.REGISTERED : history.getLast().state();
  }

  RegisteredModel with(List<ModelEvent> steps) {
    return new RegisteredModel(
        id, kind, version, segment, featureSet, digest, trainedBy, registeredAt, steps);
  }
}
