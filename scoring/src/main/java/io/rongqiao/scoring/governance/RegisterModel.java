package io.rongqiao.scoring.governance;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes a model into the registry, with everything that belongs to it, and publishes that. */
public final class RegisterModel {

  private final Transactions transactions;
  private final Models models;
  private final ModelReading reading;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public RegisterModel(
      Transactions transactions,
      Models models,
      ModelReading reading,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock) {
    this.transactions = transactions;
    this.models = models;
    this.reading = reading;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers a model; the same files under the same version again are the model that is there.
   *
   * @throws IllegalArgumentException when the files are no model, or it reads what its feature set
   *     does not have
   * @throws VersionTaken when the version names another model already
   */
  public RegisteredModel register(ModelEntry entry, ModelFiles files, String actor) {
    if (entry.kind() != ModelKind.EXPERT) {
      reading.check(files, entry.featureSet());
    }
    return transactions.call(
        new Access.Platform(actor),
        () -> {
          Optional<RegisteredModel> former = models.withVersion(entry.version());
          if (former.isPresent()) {
            return same(former.get(), files);
          }
          return add(entry, files, actor);
        });
  }

  private RegisteredModel add(ModelEntry entry, ModelFiles files, String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var registration =
        new ModelEvent(1, ModelState.REGISTERED, actor, now, entry.why(), null, null);
    var model =
        new RegisteredModel(
            new ModelId(ids.get()),
            entry.kind(),
            entry.version(),
            entry.segment(),
            entry.featureSet(),
            files.digest(),
            entry.trainedBy(),
            now,
            List.of(registration));
    models.add(model, files, registration);
    outbox.append(ModelFacts.decided(model, registration));
    return model;
  }

  private static RegisteredModel same(RegisteredModel former, ModelFiles files) {
    if (!former.digest().equals(files.digest())) {
      throw new VersionTaken(former.version());
    }
    return former;
  }
}
