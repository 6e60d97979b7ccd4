package io.rongqiao.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.command.ModelKinds;
import io.rongqiao.scoring.evidence.EvidenceHistory;
import io.rongqiao.scoring.governance.DecideOnModel;
import io.rongqiao.scoring.governance.JooqModels;
import io.rongqiao.scoring.governance.ModelReading;
import io.rongqiao.scoring.governance.Models;
import io.rongqiao.scoring.governance.RegisterExpertCard;
import io.rongqiao.scoring.governance.RegisterModel;
import io.rongqiao.scoring.governance.leading.CountOutcomes;
import io.rongqiao.scoring.governance.leading.JooqSegmentOutcomes;
import io.rongqiao.scoring.governance.leading.RegisteredChampions;
import io.rongqiao.scoring.governance.leading.SegmentOutcomes;
import io.rongqiao.scoring.governance.override.JooqOverrides;
import io.rongqiao.scoring.governance.override.OverrideGrade;
import io.rongqiao.scoring.governance.override.Overrides;
import io.rongqiao.scoring.governance.override.SecondOverride;
import io.rongqiao.scoring.governance.shadow.JooqShadowScores;
import io.rongqiao.scoring.governance.shadow.ShadowScores;
import io.rongqiao.scoring.governance.stability.JooqStabilityReadings;
import io.rongqiao.scoring.governance.stability.ReckonStability;
import io.rongqiao.scoring.governance.stability.StabilityReadings;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.Assessments;
import io.rongqiao.scoring.profile.JooqReplayables;
import io.rongqiao.scoring.profile.ReplayAssessment;
import io.rongqiao.scoring.profile.ReplayAssessments;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in governing models. */
@Factory
final class GovernanceUseCases {

  @Singleton
  Models models(JdbcTransactions transactions) {
    return new JooqModels(transactions.dsl());
  }

  @Singleton
  ModelReading modelReading() {
    return new ModelReading(ModelKinds.folder());
  }

  @Singleton
  ShadowScores shadowScores(JdbcTransactions transactions) {
    return new JooqShadowScores(transactions.dsl());
  }

  @Singleton
  StabilityReadings stabilityReadings(JdbcTransactions transactions) {
    return new JooqStabilityReadings(transactions.dsl());
  }

  @Singleton
  Overrides overrides(JdbcTransactions transactions) {
    return new JooqOverrides(transactions.dsl());
  }

  @Singleton
  SegmentOutcomes segmentOutcomes(JdbcTransactions transactions) {
    return new JooqSegmentOutcomes(transactions.dsl());
  }

  @Singleton
  Champions champions(Models models, ModelReading reading, SegmentOutcomes outcomes) {
    return new RegisteredChampions(models, reading, outcomes);
  }

  @Singleton
  CountOutcomes countOutcomes(
      Transactions transactions, SegmentOutcomes outcomes, BusinessDate businessDate) {
    return new CountOutcomes(transactions, outcomes, businessDate);
  }

  @Singleton
  RegisterModel registerModel(
      Transactions transactions,
      Models models,
      ModelReading reading,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock) {
    return new RegisterModel(transactions, models, reading, outbox, ids, clock);
  }

  @Singleton
  RegisterExpertCard registerExpertCard(RegisterModel register) {
    return new RegisterExpertCard(register);
  }

  @Singleton
  DecideOnModel decideOnModel(
      Transactions transactions,
      Models models,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new DecideOnModel(transactions, models, outbox, clock, businessDate);
  }

  @Singleton
  ReckonStability reckonStability(
      Transactions transactions,
      Models models,
      StabilityReadings readings,
      Outbox outbox,
      Clock clock) {
    return new ReckonStability(transactions, models, readings, outbox, clock);
  }

  @Singleton
  OverrideGrade overrideGrade(
      Transactions transactions,
      Assessments assessments,
      Overrides overrides,
      Supplier<UUID> ids,
      Clock clock) {
    return new OverrideGrade(transactions, assessments, overrides, ids, clock);
  }

  @Singleton
  SecondOverride secondOverride(Transactions transactions, Overrides overrides, Clock clock) {
    return new SecondOverride(transactions, overrides, clock);
  }

  @Singleton
  ReplayAssessments replayAssessments(
      JdbcTransactions transactions,
      EvidenceHistory evidence,
      Assessments assessments,
      Champions champions) {
    return new ReplayAssessments(
        transactions,
        new JooqReplayables(transactions.dsl()),
        new ReplayAssessment(transactions, evidence, assessments, champions));
  }
}
