package io.rongqiao.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.evidence.EvidenceHistory;
import io.rongqiao.scoring.evidence.JooqEvidenceHistory;
import io.rongqiao.scoring.party.JooqNeighbours;
import io.rongqiao.scoring.party.JooqPublicNames;
import io.rongqiao.scoring.party.Neighbours;
import io.rongqiao.scoring.party.PublicNames;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.AssessEnterprise;
import io.rongqiao.scoring.profile.AssessTogether;
import io.rongqiao.scoring.profile.Assessments;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in reading evidence and concluding from it. */
@Factory
final class ProfileUseCases {

  @Singleton
  EvidenceHistory evidenceHistory(JdbcTransactions transactions) {
    return new JooqEvidenceHistory(transactions.dsl());
  }

  @Singleton
  Neighbours neighbours(JdbcTransactions transactions) {
    return new JooqNeighbours(transactions.dsl());
  }

  @Singleton
  PublicNames publicNames(JdbcTransactions transactions) {
    return new JooqPublicNames(transactions.dsl());
  }

  @Singleton
  AssessEnterprise assessEnterprise(
      Transactions transactions,
      Consents consents,
      Enterprises enterprises,
      EvidenceHistory evidence,
      Neighbours neighbours,
      Champions champions,
      Assessments assessments,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new AssessEnterprise(
        transactions,
        consents,
        enterprises,
        evidence,
        neighbours,
        champions,
        assessments,
        outbox,
        ids,
        clock,
        businessDate);
  }

  @Singleton
  AssessTogether assessTogether(
      Transactions transactions,
      Consents consents,
      Enterprises enterprises,
      EvidenceHistory evidence,
      Neighbours neighbours,
      Champions champions,
      Assessments assessments,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new AssessTogether(
        transactions,
        consents,
        enterprises,
        evidence,
        neighbours,
        champions,
        assessments,
        outbox,
        ids,
        clock,
        businessDate);
  }
}
