package io.rongqiao.scoring.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** One invented enterprise and everything that its providers know of it. */
public final class SyntheticEnterprise {

  private final Subject subject;

  SyntheticEnterprise(long seed, long index, Span span) {
    int founded = Firm.founded(topic(seed, index, Topic.FOUNDING), span);
    Course course =
        Course.draw(topic(seed, index, Topic.COURSE), span.months(), span.monthOf(founded));
    Firm firm = Firm.draw(seed, index, founded, topic(seed, index, Topic.FIRM), course);
    Turnover turnover = new Turnover(firm, course, span, topic(seed, index, Topic.TURNOVER));
    subject = new Subject(seed, firm, course, span, turnover);
  }

  /** Its unified social credit code. */
  public String code() {
    return subject.firm().code();
  }

  public String name() {
    return subject.firm().name();
  }

  /** Its industry as a GB/T 4754 class. */
  public String industry() {
    return subject.firm().trade().industry();
  }

  public LocalDate establishedOn() {
    return LocalDate.ofEpochDay(subject.firm().founded());
  }

  /** The month in which it stops serving its debts, if that lies within the generated period. */
  public Optional<YearMonth> failsIn() {
    int month = subject.course().failsIn();
    return month < subject.span().months()
        ? Optional.of(subject.span().calendar(month))
        : Optional.empty();
  }

  /** Writes every row of every kind, month by month. */
  public void writeTo(Rows rows) {
    Span span = subject.span();
    MonthlyVat vat = new MonthlyVat(span.months());
    Outlet sold = new Outlet(rows, new ReceivableRecords(subject, rows), vat);
    Outlet bought = new Outlet(rows, _ -> {}, vat);
    InvoiceBook sales = new InvoiceBook(InvoiceSide.SALES, subject, sold);
    InvoiceBook purchases = new InvoiceBook(InvoiceSide.PURCHASES, subject, bought);
    TaxRecords tax = new TaxRecords(subject, vat, rows);
    UtilityBills utilities = new UtilityBills(subject, rows);
    RegistryRecords registry = new RegistryRecords(subject, rows);
    JudicialRecords judicial = new JudicialRecords(subject, rows);
    SocialInsuranceRecords insurance = new SocialInsuranceRecords(subject, rows);
    CreditRecords credit = new CreditRecords(subject, rows);
    registry.once();
    for (int month = 0; month < span.months(); month++) {
      sales.month(month, subject.turnover().sales(month));
      purchases.month(month, subject.turnover().purchases(month));
      tax.month(month);
      utilities.month(month);
      registry.month(month);
      judicial.month(month);
      insurance.month(month);
      credit.month(month);
    }
    credit.outcome();
  }

  private static Chance topic(long seed, long index, Topic topic) {
    return Chance.of(seed, index, topic);
  }
}
