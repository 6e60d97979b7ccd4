package io.rongqiao.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.guarantee.book.GuaranteeBooks;
import io.rongqiao.matching.guarantee.book.JooqGuaranteeBooks;
import io.rongqiao.matching.guarantee.book.ReadBook;
import io.rongqiao.matching.guarantee.book.StateStanding;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.figures.ReadFigures;
import io.rongqiao.matching.guarantee.report.ReadMonthlyReport;
import io.rongqiao.matching.guarantee.subsidy.JooqLocalSubsidies;
import io.rongqiao.matching.guarantee.subsidy.LocalSubsidies;
import io.rongqiao.matching.guarantee.subsidy.ReckonSubsidy;
import io.rongqiao.matching.guarantee.subsidy.StateSubsidy;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who is made of what, in a guarantor's figures and reports. */
@Factory
final class FigureUseCases {

  @Singleton
  GuaranteeBooks guaranteeBooks(JdbcTransactions transactions) {
    return new JooqGuaranteeBooks(transactions.dsl());
  }

  @Singleton
  ReadBook readBook(Transactions transactions, GuaranteeBooks books, Enterprises enterprises) {
    return new ReadBook(transactions, books, enterprises);
  }

  @Singleton
  StateStanding stateStanding(
      Transactions transactions, GuaranteeBooks books, Clock clock, BusinessDate businessDate) {
    return new StateStanding(transactions, books, clock, businessDate);
  }

  @Singleton
  ReadFigures readFigures(
      Transactions transactions,
      ReadBook books,
      CapacityLedger capacities,
      BusinessDate businessDate) {
    return new ReadFigures(transactions, books, capacities, businessDate);
  }

  @Singleton
  ReadMonthlyReport readMonthlyReport(ReadBook books, BusinessDate businessDate) {
    return new ReadMonthlyReport(books, businessDate);
  }

  @Singleton
  LocalSubsidies localSubsidies(JdbcTransactions transactions) {
    return new JooqLocalSubsidies(transactions.dsl());
  }

  @Singleton
  StateSubsidy stateSubsidy(Transactions transactions, LocalSubsidies subsidies, Clock clock) {
    return new StateSubsidy(transactions, subsidies, clock);
  }

  @Singleton
  ReckonSubsidy reckonSubsidy(Transactions transactions, LocalSubsidies subsidies, ReadBook books) {
    return new ReckonSubsidy(transactions, subsidies, books);
  }
}
