package io.rongqiao.api.audit;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who is made of what, in the audit log. */
@Factory
final class AuditWiring {

  @Singleton
  AuditLog auditLog(JdbcTransactions transactions, Clock clock) {
    return new AuditLog(transactions, new JooqAuditRecords(transactions.dsl()), clock);
  }
}
