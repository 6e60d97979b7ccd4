package io.rongqiao.matching.guarantee.figures;

import io.rongqiao.matching.guarantee.book.GuaranteeBook;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.matching.guarantee.book.ReadBook;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.capacity.CapacityTerms;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Tells a guarantor its figures of a period, and how each bank does that it works with. */
public final class ReadFigures {

  private static final int MULTIPLE_DECIMALS = 4;

  private final Transactions transactions;
  private final ReadBook books;
  private final CapacityLedger capacities;
  private final BusinessDate businessDate;

  public ReadFigures(
      Transactions transactions,
      ReadBook books,
      CapacityLedger capacities,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.books = books;
    this.capacities = capacities;
    this.businessDate = businessDate;
  }

  /** Figures and evaluations of one period from one reading of the book. */
  public record Reading(GuarantorFigures figures, List<BankEvaluation> banks) {

    public Reading {
      banks = List.copyOf(banks);
    }
  }

  /**
   * Reads.
   *
   * @throws IllegalArgumentException for a period that has not passed
   */
  public Reading read(InstitutionId guarantor, String actor, Period period) {
    if (period.to().isAfter(businessDate.today())) {
      throw new IllegalArgumentException(
          "What happens until %s is not known yet".formatted(period.to()));
    }
    GuaranteeBook book = books.read(guarantor, actor, period.to());
    GuarantorFigures figures = new FigureReckoning(book, period).figures();
    var multiple =
        transactions
            .call(
                new Access.Institution(guarantor.value(), actor),
                () -> capacities.termsOn(guarantor, period.to()))
            .filter(terms -> terms.netAssets().isPositive())
            .map(terms -> multiple(figures, terms));
    return new Reading(figures.over(multiple), new BankReckoning(book, period).evaluations());
  }

  private static BigDecimal multiple(GuarantorFigures figures, CapacityTerms terms) {
    return figures
        .standing()
        .amount()
        .amount()
        .divide(terms.netAssets().amount(), MULTIPLE_DECIMALS, RoundingMode.HALF_UP);
  }
}
