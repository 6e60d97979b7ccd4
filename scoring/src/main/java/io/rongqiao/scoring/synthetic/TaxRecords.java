package io.rongqiao.scoring.synthetic;

/** Returns of value-added and income tax, the payments on them, and the yearly credit grade. */
final class TaxRecords {

  private static final int FILING_DAY = 15;

  /** Profit after the costs that no invoice shows, as a share of the gross margin. */
  private static final double PROFIT_OF_MARGIN = 0.3;

  private static final double INCOME_TAX = 0.05;

  private final Subject subject;
  private final Span span;
  private final Chance chance;
  private final MonthlyVat vat;
  private final Rows rows;
  private final double punctuality;
  private long carried;
  private long salesOfPeriod;
  private long taxOfPeriod;
  private int offencesOfYear;

  TaxRecords(Subject subject, MonthlyVat vat, Rows rows) {
    this.subject = subject;
    this.span = subject.span();
    this.chance = subject.chance(Topic.TAX);
    this.vat = vat;
    this.rows = rows;
    punctuality = chance.logNormal(1, 0.6);
  }

  /** Files for a month that has ended and grades the year that ended with it. */
  void month(int month) {
    if (subject.firm().founded() > span.endOf(month)
        || month > (long) subject.course().stopsIn() + 5) {
      return;
    }
    long sales = (long) (vat.salesNet(month) * (1 + subject.firm().trade().unbilled()));
    salesOfPeriod += sales;
    boolean quarterEnds = span.calendar(month).getMonthValue() % 3 == 0;
    if (subject.firm().general()) {
      file("VAT", month, sales, generalTax(month));
    } else {
      taxOfPeriod += sales * VatRates.SMALL_SCALE / 10_000;
      if (quarterEnds) {
        file("VAT", month, salesOfPeriod, Math.max(0, taxOfPeriod));
      }
    }
    if (quarterEnds) {
      double profit = salesOfPeriod * subject.firm().trade().margin() * PROFIT_OF_MARGIN;
      file("CORPORATE_INCOME", month, salesOfPeriod, (long) Math.max(0, profit * INCOME_TAX));
      salesOfPeriod = 0;
      taxOfPeriod = 0;
    }
    if (span.calendar(month).getMonthValue() == 12) {
      grade(month);
    }
  }

  /** Output tax less input tax; an excess of input tax is carried on. */
  private long generalTax(int month) {
    double billed = 1 + subject.firm().trade().unbilled();
    long due = (long) (vat.salesTax(month) * billed) - vat.purchasesTax(month) - carried;
    carried = Math.max(0, -due);
    return Math.max(0, due);
  }

  private void file(String tax, int month, long sales, long payable) {
    int dueOn = span.inNextMonth(month, FILING_DAY);
    int filedOn = filedOn(month, dueOn);
    int paidOn = payable == 0 ? filedOn : paidOn(month, filedOn, dueOn);
    if (filedOn > dueOn || paidOn > dueOn) {
      offencesOfYear++;
    }
    if (!span.isKnown(Math.min(filedOn, dueOn))) {
      return;
    }
    boolean paid = span.isKnown(paidOn);
    rows.row(Sheet.TAX_FILINGS)
        .text(subject.firm().code())
        .text(tax)
        .text(span.text(month))
        .day(dueOn)
        .day(span.ifKnown(filedOn))
        .day(span.ifKnown(paidOn))
        .hundredths(Math.max(0, sales))
        .hundredths(payable)
        .hundredths(paid ? payable : 0)
        .hundredths(paid || !span.isKnown(dueOn) ? 0 : payable)
        .end();
  }

  private int filedOn(int month, int dueOn) {
    if (!subject.lives(month) && chance.happens(0.8)) {
      return Integer.MAX_VALUE;
    }
    if (chance.happens(subject.course().chanceOf(0.032 * punctuality, 2.0, month))) {
      return dueOn + 1 + chance.below(45);
    }
    return dueOn - chance.below(12);
  }

  private int paidOn(int month, int filedOn, int dueOn) {
    if (filedOn == Integer.MAX_VALUE) {
      return Integer.MAX_VALUE;
    }
    if (chance.happens(subject.course().chanceOf(0.022 * punctuality, 2.6, month))) {
      boolean never = chance.happens(0.7 * subject.course().strain(month));
      return never ? Integer.MAX_VALUE : Math.max(filedOn, dueOn) + chance.within(5, 200);
    }
    return Math.max(filedOn, Math.min(dueOn, filedOn + chance.below(4)));
  }

  /** The grade for a year appears in the following April. */
  private void grade(int december) {
    int year = span.calendar(december).getYear();
    int publishedOn = span.inNextMonth(december, 1) + 90 + chance.below(25);
    boolean young = subject.firm().founded() > span.endOf(december) - 365 * 2;
    double mark =
        84 - 4 * offencesOfYear + 5 * subject.course().soundness() + 6 * chance.gaussian();
    offencesOfYear = 0;
    if (span.isKnown(publishedOn)) {
      rows.row(Sheet.TAX_GRADES)
          .text(subject.firm().code())
          .whole(year)
          .text(gradeOf(mark, young))
          .day(publishedOn)
          .end();
    }
  }

  private static String gradeOf(double mark, boolean young) {
    if (young && mark >= 70) {
      return "M";
    }
    if (mark >= 90) {
      return "A";
    }
    if (mark >= 70) {
      return "B";
    }
    return mark >= 40 ? "C" : "D";
  }
}
