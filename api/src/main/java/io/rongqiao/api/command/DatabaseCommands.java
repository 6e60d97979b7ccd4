package io.rongqiao.api.command;

import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.command.ModelKinds;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.evidence.JooqEvidenceHistory;
import io.rongqiao.scoring.governance.JooqModels;
import io.rongqiao.scoring.governance.ModelReading;
import io.rongqiao.scoring.governance.RegisterModel;
import io.rongqiao.scoring.governance.leading.CountOutcomes;
import io.rongqiao.scoring.governance.leading.JooqSegmentOutcomes;
import io.rongqiao.scoring.governance.leading.RegisteredChampions;
import io.rongqiao.scoring.governance.stability.JooqStabilityReadings;
import io.rongqiao.scoring.governance.stability.ReckonStability;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.JooqAssessments;
import io.rongqiao.scoring.profile.JooqReplayables;
import io.rongqiao.scoring.profile.ReplayAssessment;
import io.rongqiao.scoring.profile.ReplayAssessments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The use cases of commands that need the database and nothing else of the platform. */
final class DatabaseCommands {

  private final JdbcTransactions transactions;
  private final Clock clock = Clock.systemUTC();
  private final BusinessDate businessDate;

  /**
   * Over a database.
   *
   * @param stated the day by which consents are judged; today where none is stated
   */
  DatabaseCommands(DataSource database, @Nullable LocalDate stated) {
    businessDate =
        () -> stated == null ? LocalDate.ofInstant(clock.instant(), BusinessDate.ZONE) : stated;
    transactions = new JdbcTransactions(database, clock, businessDate::today, JooqAccessLog::new);
  }

  ReplayAssessments replay() {
    var dsl = transactions.dsl();
    var replay =
        new ReplayAssessment(
            transactions,
            new JooqEvidenceHistory(dsl),
            new JooqAssessments(dsl),
            new RegisteredChampions(
                new JooqModels(dsl),
                new ModelReading(ModelKinds.folder()),
                new JooqSegmentOutcomes(dsl)));
    return new ReplayAssessments(transactions, new JooqReplayables(dsl), replay);
  }

  RegisterModel register() {
    return new RegisterModel(
        transactions,
        new JooqModels(transactions.dsl()),
        new ModelReading(ModelKinds.folder()),
        outbox(),
        UUID::randomUUID,
        clock);
  }

  ReckonStability stability() {
    return new ReckonStability(
        transactions,
        new JooqModels(transactions.dsl()),
        new JooqStabilityReadings(transactions.dsl()),
        outbox(),
        clock);
  }

  CountOutcomes outcomes() {
    return new CountOutcomes(
        transactions, new JooqSegmentOutcomes(transactions.dsl()), businessDate);
  }

  private JooqOutbox outbox() {
    return new JooqOutbox(transactions.dsl(), UUID::randomUUID);
  }
}
