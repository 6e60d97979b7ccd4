package io.rongqiao.scoring.feature;

import io.rongqiao.scoring.evidence.CounterpartyMonth;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.money.CurrencyMismatchException;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * The invoices of one direction in whole months up to {@code last}. Sums are in fen and exact, so
 * they do not depend on an order.
 */
final class InvoiceSeries {

  /** How far back a single month can be asked for. */
  private static final int MONTHS_KEPT = 36;

  private final List<InvoiceMonth> months;
  private final YearMonth last;
  private final Optional<YearMonth> first;
  private final long[] netByMonthsBack = new long[MONTHS_KEPT];
  private final PartnerYears partners;

  InvoiceSeries(List<InvoiceMonth> known, List<CounterpartyMonth> partners, YearMonth last) {
    this.last = last;
    this.months = known.stream().filter(month -> !month.month().isAfter(last)).toList();
    this.first = months.stream().map(InvoiceMonth::month).min(YearMonth::compareTo);
    for (InvoiceMonth month : months) {
      int back = monthsBack(month.month());
      if (back < MONTHS_KEPT) {
        netByMonthsBack[back] = Math.addExact(netByMonthsBack[back], fen(month.net()));
      }
    }
    this.partners = PartnerYears.of(partners, last);
  }

  YearMonth last() {
    return last;
  }

  PartnerYears partners() {
    return partners;
  }

  boolean isKnown() {
    return !months.isEmpty();
  }

  Optional<YearMonth> first() {
    return first;
  }

  /** Whether the series reaches back over the whole window that begins so many months ago. */
  boolean reachesBack(int windowMonths) {
    return first.map(month -> !month.isAfter(last.minusMonths(windowMonths - 1L))).orElse(false);
  }

  /** Net fen of the {@code length} months that end {@code back} months before the last. */
  long netFen(int length, int back) {
    long sum = 0;
    for (int month = back; month < back + length; month++) {
      sum = Math.addExact(sum, netByMonthsBack[month]);
    }
    return sum;
  }

  long sum(int length, int back, ToLongFunction<InvoiceMonth> part) {
    YearMonth end = last.minusMonths(back);
    YearMonth start = end.minusMonths(length - 1L);
    long sum = 0;
    for (InvoiceMonth month : months) {
      if (!month.month().isBefore(start) && !month.month().isAfter(end)) {
        sum = Math.addExact(sum, part.applyAsLong(month));
      }
    }
    return sum;
  }

  /** Months in which more was sold than taken back. */
  long activeMonths(int length) {
    return IntStream.range(0, length).filter(back -> netByMonthsBack[back] > 0).count();
  }

  /** Whole months since the last one in which more was sold than taken back. */
  Optional<Long> monthsSinceActive() {
    return months.stream()
        .filter(month -> month.net().isPositive())
        .map(InvoiceMonth::month)
        .max(YearMonth::compareTo)
        .map(month -> ChronoUnit.MONTHS.between(month, last));
  }

  private int monthsBack(YearMonth month) {
    return (last.getYear() - month.getYear()) * 12 + last.getMonthValue() - month.getMonthValue();
  }

  static long fen(Money money) {
    if (!money.currency().equals(Money.CNY)) {
      throw new CurrencyMismatchException(Money.CNY, money.currency());
    }
    BigDecimal amount = money.amount();
    return amount.scale() == 2
        ? amount.unscaledValue().longValueExact()
        : amount.movePointRight(2).longValueExact();
  }
}
