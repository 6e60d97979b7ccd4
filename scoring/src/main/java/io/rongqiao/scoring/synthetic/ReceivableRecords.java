package io.rongqiao.scoring.synthetic;

import java.util.function.Consumer;

/** Sales on credit: each debtor pays in its own manner, some late, some less, some not at all. */
final class ReceivableRecords implements Consumer<Invoice> {

  /** Trades with shorter terms sell for cash. */
  private static final int SHORTEST_TERMS = 20;

  /** So many sales are reported as receivables. */
  private static final double REPORTED = 0.14;

  private static final double PROMPT_DEBTORS = 0.62;
  private static final double SLOW_DEBTORS = 0.88;
  private static final double DISPUTED = 0.008;
  private static final double DILUTED = 0.012;

  private final Subject subject;
  private final Span span;
  private final Chance chance;
  private final Rows rows;
  private int number;

  ReceivableRecords(Subject subject, Rows rows) {
    this.subject = subject;
    this.span = subject.span();
    this.chance = subject.chance(Topic.RECEIVABLE);
    this.rows = rows;
  }

  @Override
  public void accept(Invoice sale) {
    int terms = subject.firm().trade().termsDays();
    if (terms < SHORTEST_TERMS || !chance.happens(REPORTED)) {
      return;
    }
    number++;
    int dueOn = sale.day() + terms / 2 + chance.below(terms);
    boolean disputed = chance.happens(DISPUTED);
    int confirmedOn =
        !disputed && chance.happens(0.6) ? sale.day() + chance.within(2, 20) : Row.NO_DAY;
    int paidOn = paidOn(sale, dueOn, disputed);
    boolean paid = span.isKnown(paidOn);
    rows.row(Sheet.RECEIVABLES)
        .text(subject.firm().code())
        .digits(number, 8)
        .text(sale.counterparty())
        .hundredths(sale.gross())
        .day(sale.day())
        .day(dueOn)
        .day(span.ifKnown(confirmedOn))
        .day(paid ? paidOn : Row.NO_DAY)
        .hundredths(paid ? paidPart(sale.gross(), disputed) : 0)
        .end();
  }

  private int paidOn(Invoice sale, int dueOn, boolean disputed) {
    if (disputed && chance.happens(0.6)) {
      return Integer.MAX_VALUE;
    }
    double habit = Chance.unitOf(sale.counterparty().hashCode() * 31L + 7);
    double strain = subject.course().strain(span.monthOf(sale.day()));
    if (chance.happens(0.015 + 0.15 * strain)) {
      return dueOn + chance.within(30, 200);
    }
    if (habit < PROMPT_DEBTORS) {
      return dueOn + chance.within(-25, 3);
    }
    return habit < SLOW_DEBTORS ? dueOn + chance.within(0, 25) : dueOn + chance.within(10, 80);
  }

  private long paidPart(long gross, boolean disputed) {
    if (disputed || chance.happens(DILUTED)) {
      return (long) (gross * chance.between(0.7, 0.98));
    }
    return gross;
  }
}
