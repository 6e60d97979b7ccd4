package io.rongqiao.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.fund.ContributeToFund;
import io.rongqiao.matching.fund.FundLedger;
import io.rongqiao.matching.fund.Funds;
import io.rongqiao.matching.fund.JooqFundLedger;
import io.rongqiao.matching.fund.JooqFunds;
import io.rongqiao.matching.fund.PublishFund;
import io.rongqiao.matching.fund.compensation.CompensationDesk;
import io.rongqiao.matching.fund.compensation.FileCompensation;
import io.rongqiao.matching.fund.compensation.JooqCompensations;
import io.rongqiao.matching.fund.compensation.ReadCompensations;
import io.rongqiao.matching.fund.compensation.RefundCompensation;
import io.rongqiao.matching.fund.compensation.SettleCompensation;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in compensation funds. */
@Factory
final class FundUseCases {

  @Singleton
  Funds funds(JdbcTransactions transactions) {
    return new JooqFunds(transactions.dsl());
  }

  @Singleton
  FundLedger fundLedger(JdbcTransactions transactions) {
    return new JooqFundLedger(transactions.dsl());
  }

  @Singleton
  PublishFund publishFund(Transactions transactions, Funds funds, Outbox outbox, Clock clock) {
    return new PublishFund(transactions, funds, outbox, clock);
  }

  @Singleton
  ContributeToFund contributeToFund(
      Transactions transactions,
      Funds funds,
      FundLedger ledger,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new ContributeToFund(transactions, funds, ledger, outbox, clock, businessDate);
  }

  @Singleton
  CompensationDesk compensationDesk(
      JdbcTransactions transactions,
      Funds funds,
      FundLedger ledger,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new CompensationDesk(
        transactions,
        funds,
        ledger,
        new JooqCompensations(transactions.dsl()),
        outbox,
        clock,
        businessDate);
  }

  @Singleton
  FileCompensation fileCompensation(CompensationDesk desk, Supplier<UUID> ids) {
    return new FileCompensation(desk, ids);
  }

  @Singleton
  SettleCompensation settleCompensation(CompensationDesk desk) {
    return new SettleCompensation(desk);
  }

  @Singleton
  RefundCompensation refundCompensation(CompensationDesk desk) {
    return new RefundCompensation(desk);
  }

  @Singleton
  ReadCompensations readCompensations(CompensationDesk desk) {
    return new ReadCompensations(desk);
  }
}
