package io.rongqiao.scoring.feature;

import io.rongqiao.scoring.evidence.CounterpartyMonth;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.money.CurrencyMismatchException;
import io.rongqiao.scoring.money.Money;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * The invoices of one direction in whole months up to {@code last}. Sums are in fen and exact, so
 * they do not depend on an order.
 */
record InvoiceSeries(List<InvoiceMonth> months, List<CounterpartyMonth> partners, YearMonth last) {

  InvoiceSeries {
    YearMonth end = last;
    months = months.stream().filter(month -> !month.month().isAfter(end)).toList();
    partners = partners.stream().filter(month -> !month.month().isAfter(end)).toList();
  }

  boolean isKnown() {
    return !months.isEmpty();
  }

  Optional<YearMonth> first() {
    return months.stream().map(InvoiceMonth::month).min(YearMonth::compareTo);
  }

  /** Whether the series reaches back over the whole window that begins so many months ago. */
  boolean reachesBack(int windowMonths) {
    return first().map(month -> !month.isAfter(last.minusMonths(windowMonths - 1L))).orElse(false);
  }

  /** Net fen of the {@code length} months that end {@code back} months before the last. */
  long netFen(int length, int back) {
    return sum(length, back, month -> fen(month.net()));
  }

  long sum(int length, int back, ToLongFunction<InvoiceMonth> part) {
    YearMonth end = last.minusMonths(back);
    YearMonth start = end.minusMonths(length - 1L);
    return months.stream()
        .filter(month -> !month.month().isBefore(start) && !month.month().isAfter(end))
        .mapToLong(part)
        .reduce(0L, Math::addExact);
  }

  /** Months in which more was sold than taken back. */
  long activeMonths(int length) {
    return IntStream.range(0, length).filter(back -> netFen(1, back) > 0).count();
  }

  /** Whole months since the last one in which more was sold than taken back. */
  Optional<Long> monthsSinceActive() {
    return months.stream()
        .filter(month -> month.net().isPositive())
        .map(InvoiceMonth::month)
        .max(YearMonth::compareTo)
        .map(month -> ChronoUnit.MONTHS.between(month, last));
  }

  /**
   * What each counterparty amounts to in the last {@code length} months, in fen, the largest first;
   * one whose invoices were all taken back counts for nothing.
   */
  long[] partnerFen(int length) {
    YearMonth start = last.minusMonths(length - 1L);
    Map<String, Long> totals = new HashMap<>();
    partners.stream()
        .filter(month -> !month.month().isBefore(start))
        .forEach(month -> totals.merge(month.counterparty(), fen(month.gross()), Math::addExact));
    long[] ascending =
        totals.values().stream()
            .mapToLong(Long::longValue)
            .filter(fen -> fen > 0)
            .sorted()
            .toArray();
    long[] descending = new long[ascending.length];
    for (int index = 0; index < ascending.length; index++) {
      descending[index] = ascending[ascending.length - 1 - index];
    }
    return descending;
  }

  static long fen(Money money) {
    if (!money.currency().equals(Money.CNY)) {
      throw new CurrencyMismatchException(Money.CNY, money.currency());
    }
    return money.amount().movePointRight(2).longValueExact();
  }
}
