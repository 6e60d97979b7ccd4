package io.rongqiao.api.audience;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.audience.Allowance;
import io.rongqiao.matching.audience.GatheredAudience;
import io.rongqiao.matching.audience.JooqAllowance;
import io.rongqiao.matching.audience.JooqAudienceMembers;
import io.rongqiao.matching.audience.SimulateProduct;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.enterprise.MasterKey;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Who counts, and with what secret: one that follows from the platform's master key. */
@Factory
final class AudienceWiring {

  @Singleton
  AudienceParts audienceParts(
      JdbcTransactions transactions, BusinessDate businessDate, MasterKey key) {
    return new AudienceParts(
        transactions,
        new JooqAudienceMembers(transactions.dsl()),
        Vocabulary.of(FeatureSets.current()),
        businessDate,
        Long.parseUnsignedLong(key.digest("audience print").substring(0, 16), 16));
  }

  @Singleton
  SimulateProduct simulateProduct(AudienceParts parts, MasterKey key) {
    byte[] secret = key.digest("audience noise").getBytes(StandardCharsets.US_ASCII);
    return new SimulateProduct(new GatheredAudience(parts), secret);
  }

  @Singleton
  Allowance allowance(JdbcTransactions transactions) {
    return new JooqAllowance(transactions.dsl());
  }
}
