package io.rongqiao.matching.guarantee.subsidy;

import io.rongqiao.matching.guarantee.book.GuaranteeBook;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.matching.guarantee.book.ReadBook;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.util.Optional;

/** Tells a guarantor what a place would pay it for a period. */
public final class ReckonSubsidy {

  private final Transactions transactions;
  private final LocalSubsidies subsidies;
  private final ReadBook books;

  public ReckonSubsidy(Transactions transactions, LocalSubsidies subsidies, ReadBook books) {
    this.transactions = transactions;
    this.subsidies = subsidies;
    this.books = books;
  }

  /** Reckons by the terms in force on the last day of the period. */
  public SubsidyOutcome reckon(InstitutionId guarantor, String actor, String place, Period period) {
    Optional<LocalSubsidy> terms =
        transactions.call(
            new Access.Institution(guarantor.value(), actor),
            () -> subsidies.on(place, period.to()));
    if (terms.isEmpty()) {
      return new SubsidyOutcome.NoTerms(place);
    }
    GuaranteeBook book = books.read(guarantor, actor, period.to());
    return new SubsidyReckoning(book, period).under(terms.get());
  }
}
