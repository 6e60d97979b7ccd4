package io.rongqiao.scoring.feature;

import io.rongqiao.scoring.evidence.EvidenceAsOf;
import java.time.LocalDate;
import java.time.YearMonth;

/** A subject prepared for measuring: its invoices in whole months, and the windows of its day. */
final class Observation {

  private final Subject subject;
  private final InvoiceSeries sales;
  private final InvoiceSeries purchases;

  Observation(Subject subject) {
    this.subject = subject;
    YearMonth last = lastWholeMonth(subject.asOf());
    EvidenceAsOf evidence = subject.evidence();
    this.sales = new InvoiceSeries(evidence.sales(), evidence.buyers(), last);
    this.purchases = new InvoiceSeries(evidence.purchases(), evidence.suppliers(), last);
  }

  Subject subject() {
    return subject;
  }

  EvidenceAsOf evidence() {
    return subject.evidence();
  }

  InvoiceSeries sales() {
    return sales;
  }

  InvoiceSeries purchases() {
    return purchases;
  }

  /** Whether a day lies in the months before the day of observation, that day included. */
  boolean isWithin(LocalDate day, int months) {
    return !day.isAfter(subject.asOf()) && day.isAfter(subject.asOf().minusMonths(months));
  }

  /** The month of the day when the day ends it, else the month before. */
  static YearMonth lastWholeMonth(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
  }
}
