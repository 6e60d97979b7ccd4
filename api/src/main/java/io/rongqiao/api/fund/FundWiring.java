package io.rongqiao.api.fund;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.guarantee.KnownEnterprises;
import io.rongqiao.matching.fund.FundLedger;
import io.rongqiao.matching.fund.Funds;
import io.rongqiao.matching.fund.compensation.ReadCompensations;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;

/** Who is made of what, in funds over HTTP. */
@Factory
final class FundWiring {

  @Singleton
  FundReading fundReading(
      Transactions transactions,
      Funds funds,
      FundLedger ledger,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    return new FundReading(transactions, funds, ledger, institutions, businessDate);
  }

  @Singleton
  CompensationReading compensationReading(
      ReadCompensations readCompensations,
      KnownEnterprises enterprises,
      InstitutionNames institutions) {
    return new CompensationReading(readCompensations, enterprises, institutions);
  }
}
