package io.rongqiao.api.profile;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.broker.Topics;
import io.rongqiao.api.event.FactConsumer;
import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.AssessEnterprise;
import io.rongqiao.scoring.profile.AssessTogether;
import io.rongqiao.scoring.profile.Assessments;
import jakarta.inject.Singleton;

/** What makes profiles anew, and when, and what compares them. */
@Factory
final class ProfileWiring {

  @Singleton
  Movements movements(Assessments assessments, Champions champions) {
    return new Movements(assessments, champions);
  }

  @Singleton
  FactConsumer.Subscription reassessment(
      Transactions transactions,
      ConsumedEvents consumed,
      Consents consents,
      Assessments assessments,
      AssessEnterprise assessEnterprise,
      AssessTogether assessTogether,
      BusinessDate businessDate) {
    return new FactConsumer.Subscription(
        Reassessment.NAME,
        Topics.DELIVERIES,
        new Reassessment(
            transactions,
            consumed,
            consents,
            assessments,
            assessEnterprise,
            assessTogether,
            businessDate));
  }
}
