package io.rongqiao.scoring.governance;

import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.feature.FeatureSets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** A registry on a day that may be moved. */
public final class RegistryPlace {

  public static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  public final JdbcTransactions transactions;
  public final JooqModels models;
  public final JooqOutbox outbox;
  public final RegisterModel register;
  public final DecideOnModel decide;
  private LocalDate today = DAY;

  public RegistryPlace(ScratchDatabase database) {
    Clock clock = Clock.fixed(Instant.parse("2020-02-29T08:00:00Z"), ZoneOffset.UTC);
    transactions =
        new JdbcTransactions(database.dataSource(), clock, () -> today, JooqAccessLog::new);
    models = new JooqModels(transactions.dsl());
    outbox = new JooqOutbox(transactions.dsl(), UUID::randomUUID);
    register =
        new RegisterModel(
            transactions,
            models,
            new ModelReading(SalesLine.FOLDER),
            outbox,
            UUID::randomUUID,
            clock);
    decide = new DecideOnModel(transactions, models, outbox, clock, () -> today);
  }

  void todayIs(LocalDate day) {
    today = day;
  }

  public ModelId registered(String version, ModelFiles files) {
    var entry =
        new ModelEntry(
            ModelKind.CHAMPION,
            version,
            Segment.ALL,
            FeatureSets.current().version(),
            "risk team",
            "for a test");
    return register.register(entry, files, "anna").id();
  }

  /** Registers, proposes and approves. */
  public ModelId inForce(String version, ModelFiles files, ModelRole role, LocalDate from) {
    ModelId id = registered(version, files);
    decide.decide(id, new Decision.Propose(role, from, "it is better"), "anna");
    Verdict verdict = decide.decide(id, new Decision.Approve("so it is"), "bert");
    if (!(verdict instanceof Verdict.Taken)) {
      throw new AssertionError(verdict.toString());
    }
    return id;
  }

  RegisteredModel model(ModelId id) {
    return transactions.call(new Access.Platform("reader"), () -> models.find(id).orElseThrow());
  }
}
