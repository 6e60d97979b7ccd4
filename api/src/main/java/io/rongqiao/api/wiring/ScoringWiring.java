package io.rongqiao.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.settings.DataFolder;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Accesses;
import io.rongqiao.scoring.consent.ConsentSigner;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.GrantConsent;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.consent.JooqConsents;
import io.rongqiao.scoring.consent.RevokeConsent;
import io.rongqiao.scoring.consent.SigningKey;
import io.rongqiao.scoring.enterprise.EnterpriseSeal;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.JooqEnterpriseSecrets;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.MasterKey;
import io.rongqiao.scoring.governance.ModelReading;
import io.rongqiao.scoring.governance.Models;
import io.rongqiao.scoring.governance.shadow.ShadowScores;
import io.rongqiao.scoring.governance.shadow.ShadowScoring;
import io.rongqiao.scoring.governance.shadow.ShadowedAssessments;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.Assessments;
import io.rongqiao.scoring.profile.JooqAssessments;
import io.rongqiao.scoring.profile.RememberedAssessments;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in scoring. */
@Factory
final class ScoringWiring {

  @Singleton
  Enterprises enterprises(JdbcTransactions transactions) {
    return new JooqEnterprises(transactions.dsl());
  }

  @Singleton
  MasterKey masterKey(DataFolder folder, SecureRandom random) {
    return folder
        .secret("RONGQIAO_MASTER_KEY")
        .map(MasterKey::parse)
        .orElseGet(() -> MasterKey.keptIn(folder.key("master.key"), random));
  }

  @Singleton
  EnterpriseSeal enterpriseSeal(
      MasterKey master, JdbcTransactions transactions, SecureRandom random, Clock clock) {
    return new EnterpriseSeal(new JooqEnterpriseSecrets(transactions.dsl()), master, random, clock);
  }

  @Singleton
  ConsentSigner consentSigner(DataFolder folder, SecureRandom random) {
    return new ConsentSigner(
        folder
            .secret("RONGQIAO_CONSENT_KEY")
            .map(SigningKey::parse)
            .orElseGet(() -> SigningKey.keptIn(folder.key("consent.key"), random)));
  }

  @Singleton
  Consents consents(JdbcTransactions transactions) {
    return new JooqConsents(transactions.dsl());
  }

  @Singleton
  Accesses accesses(JdbcTransactions transactions) {
    return new JooqAccessLog(transactions.dsl());
  }

  @Singleton
  GrantConsent grantConsent(
      Transactions transactions,
      Consents consents,
      ConsentSigner signer,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new GrantConsent(transactions, consents, signer, outbox, ids, clock, businessDate);
  }

  @Singleton
  RevokeConsent revokeConsent(
      Transactions transactions, Consents consents, Outbox outbox, Clock clock) {
    return new RevokeConsent(transactions, consents, outbox, clock);
  }

  @Singleton
  Assessments assessments(
      JdbcTransactions transactions, Models models, ModelReading reading, ShadowScores scores) {
    return new RememberedAssessments(
        new ShadowedAssessments(
            new JooqAssessments(transactions.dsl()), new ShadowScoring(models, reading, scores)));
  }
}
