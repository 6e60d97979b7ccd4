package io.rongqiao.api.enterprise;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import jakarta.inject.Singleton;

/** Who is made of what, in finding enterprises and institutions for a caller. */
@Factory
final class EnterpriseWiring {

  @Singleton
  VisibleEnterprises visibleEnterprises(Transactions transactions, Enterprises enterprises) {
    return new VisibleEnterprises(transactions, enterprises);
  }

  @Singleton
  InstitutionNames institutionNames(Transactions transactions, Institutions institutions) {
    return new InstitutionNames(transactions, institutions);
  }
}
