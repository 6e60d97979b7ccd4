package io.rongqiao.api.application;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.broker.Topics;
import io.rongqiao.api.event.FactConsumer;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.matching.lead.Offers;
import io.rongqiao.matching.lead.ReadApplications;
import io.rongqiao.matching.rematch.AwaitingRematch;
import io.rongqiao.matching.rematch.CallForRematches;
import io.rongqiao.matching.rematch.Rematch;
import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;

/** What reads applications, and what matches them again. */
@Factory
final class ApplicationWiring {

  @Singleton
  ApplicationReading applicationReading(
      Transactions transactions,
      Applications applications,
      Leads leads,
      Offers offers,
      BusinessDate businessDate) {
    return new ApplicationReading(
        new ReadApplications(transactions, applications, leads, offers, businessDate));
  }

  @Singleton
  AwaitingRematch awaitingRematch(Transactions transactions, Applications applications) {
    return new AwaitingRematch(transactions, applications);
  }

  @Singleton
  FactConsumer.Subscription rematching(
      Transactions transactions,
      ConsumedEvents consumed,
      AwaitingRematch awaiting,
      Rematch rematch) {
    return new FactConsumer.Subscription(
        Rematching.BY_PROFILE,
        Topics.ASSESSMENTS,
        new Rematching(Rematching.BY_PROFILE, transactions, consumed, awaiting, rematch));
  }

  @Singleton
  FactConsumer.Subscription rematchingByCatalogue(
      Transactions transactions,
      ConsumedEvents consumed,
      AwaitingRematch awaiting,
      Rematch rematch) {
    return new FactConsumer.Subscription(
        Rematching.BY_CATALOGUE,
        Topics.REMATCHES,
        new Rematching(Rematching.BY_CATALOGUE, transactions, consumed, awaiting, rematch));
  }

  @Singleton
  FactConsumer.Subscription catalogueWatch(
      Transactions transactions,
      ConsumedEvents consumed,
      CallForRematches callForRematches,
      BusinessDate businessDate) {
    return new FactConsumer.Subscription(
        CatalogueWatch.NAME,
        Topics.PRODUCTS,
        new CatalogueWatch(transactions, consumed, callForRematches, businessDate));
  }
}
