package io.rongqiao.api.model;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.governance.DecideOnModel;
import io.rongqiao.scoring.governance.Models;
import io.rongqiao.scoring.governance.leading.CountOutcomes;
import io.rongqiao.scoring.governance.leading.SegmentOutcomes;
import io.rongqiao.scoring.governance.shadow.ShadowScores;
import io.rongqiao.scoring.governance.stability.ReckonStability;
import io.rongqiao.scoring.governance.stability.StabilityReadings;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who is made of what, in the registry for operators. */
@Factory
final class ModelWiring {

  @Singleton
  ModelDesk modelDesk(
      Transactions transactions,
      Models models,
      StabilityReadings readings,
      ShadowScores scores,
      SegmentOutcomes outcomes,
      BusinessDate businessDate) {
    return new ModelDesk(transactions, models, readings, scores, outcomes, businessDate);
  }

  @Singleton
  ModelDecisions modelDecisions(DecideOnModel decide, ModelDesk desk, AuditLog audit) {
    return new ModelDecisions(decide, desk, audit);
  }

  @Singleton
  @Bean(typed = TimedWork.Job.class)
  StabilitySchedule stabilitySchedule(ReckonStability reckon, CountOutcomes outcomes, Clock clock) {
    return new StabilitySchedule(reckon, outcomes, clock);
  }
}
