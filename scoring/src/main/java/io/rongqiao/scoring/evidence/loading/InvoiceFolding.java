package io.rongqiao.scoring.evidence.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.CounterpartyMonth;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.InvoiceKinds;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.evidence.reading.RowFile;
import io.rongqiao.scoring.evidence.rollup.CounterpartyMonths;
import io.rongqiao.scoring.evidence.rollup.InvoiceMonths;
import io.rongqiao.scoring.evidence.rollup.MonthKey;
import io.rongqiao.scoring.evidence.rollup.Months;
import io.rongqiao.scoring.money.Money;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Invoices of files folded into months in memory, by the rules by which a load folds them into the
 * database, so that both tell the same of the same files.
 */
public final class InvoiceFolding {

  private static final int CNY = MonthKey.currency((byte) 'C', (byte) 'N', (byte) 'Y');

  private final EnterpriseNames names;
  private final InvoiceFold fold = new InvoiceFold();
  private final Map<Long, List<Integer>> months = new HashMap<>();
  private final Map<Long, List<Integer>> counterparties = new HashMap<>();
  private int newest = Integer.MIN_VALUE;
  private long rows;

  /** Takes in invoices of the enterprises of these names and reports those of others. */
  public InvoiceFolding(Map<String, EnterpriseKey> enterprises) {
    this.names = new EnterpriseNames(_ -> enterprises);
  }

  /**
   * Folds the rows of one file.
   *
   * @param errors is told of every row that was not taken in
   * @param progress is told now and then how many rows of all files were read
   */
  public void add(DeliveryKind kind, Path path, Consumer<RowError> errors, LongConsumer progress)
      throws IOException {
    InvoiceRow invoice = new InvoiceRow(kind);
    try (RowFile file = RowFile.open(path, kind.layout())) {
      RowBatch batch = new RowBatch(kind.columns().size());
      while (file.rows().fill(batch)) {
        add(batch, invoice, kind, errors);
        rows += batch.rows();
        progress.accept(rows);
      }
    }
    months.clear();
    counterparties.clear();
  }

  /** How many rows were read, those reported included. */
  public long rows() {
    return rows;
  }

  /** The latest day on which an invoice was issued. */
  public Optional<LocalDate> newest() {
    return newest == Integer.MIN_VALUE
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(newest));
  }

  /**
   * The evidence known on a day; a day that does not end its month sees the months before only, as
   * in the database.
   */
  public EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf) {
    if (months.isEmpty()) {
      index();
    }
    YearMonth month = YearMonth.from(asOf);
    int last = monthNumber(asOf.equals(month.atEndOfMonth()) ? month : month.minusMonths(1));
    EvidenceAsOf.Builder evidence = EvidenceAsOf.of(enterprise, asOf);
    evidence.sales(invoiceMonths(enterprise.value(), true, last));
    evidence.purchases(invoiceMonths(enterprise.value(), false, last));
    evidence.buyers(partnerMonths(enterprise.value(), true, last));
    evidence.suppliers(partnerMonths(enterprise.value(), false, last));
    EvidenceAsOf known = evidence.build();
    known.sales().forEach(one -> note(one, asOf, evidence));
    known.purchases().forEach(one -> note(one, asOf, evidence));
    return evidence.build();
  }

  private void add(
      RowBatch batch, InvoiceRow invoice, DeliveryKind kind, Consumer<RowError> errors) {
    long[] keys = names.keys(batch, InvoiceKinds.ENTERPRISE);
    for (int row = 0; row < batch.rows(); row++) {
      Optional<RowError> error = InvoiceChecks.error(batch, row, keys[row], invoice, kind);
      if (error.isPresent()) {
        errors.accept(error.get());
      } else {
        newest = Math.max(newest, invoice.issuedOn());
        fold.add(batch, row, keys[row], invoice);
      }
    }
  }

  private void index() {
    InvoiceMonths folded = fold.months();
    for (int place = 0; place < folded.size(); place++) {
      months.computeIfAbsent(folded.enterprise(place), _ -> new ArrayList<>()).add(place);
    }
    CounterpartyMonths partners = fold.counterparties();
    for (int place = 0; place < partners.size(); place++) {
      counterparties.computeIfAbsent(partners.enterprise(place), _ -> new ArrayList<>()).add(place);
    }
  }

  private List<InvoiceMonth> invoiceMonths(long enterprise, boolean sold, int last) {
    InvoiceMonths folded = fold.months();
    SortedMap<Integer, long[]> sums = new TreeMap<>();
    for (int place : months.getOrDefault(enterprise, List.of())) {
      long key = folded.key(place);
      if (isSeen(key, sold, last)) {
        long[] sum = sums.computeIfAbsent(MonthKey.monthOf(key), _ -> new long[8]);
        addTo(sum, folded, place);
      }
    }
    Map<Integer, Integer> partners = partnersByMonth(enterprise, sold, last);
    return sums.entrySet().stream()
        .filter(month -> month.getValue()[0] != 0 || month.getValue()[2] != 0)
        .map(month -> month(month.getKey(), month.getValue(), partners))
        .toList();
  }

  private static void addTo(long[] sum, InvoiceMonths folded, int place) {
    sum[0] += folded.count(place);
    sum[1] += folded.reds(place);
    sum[2] += folded.voids(place);
    sum[3] += folded.net(place);
    sum[4] += folded.tax(place);
    sum[5] += folded.gross(place);
    sum[6] += folded.redGross(place);
    sum[7] += folded.voidedGross(place);
  }

  private static InvoiceMonth month(int number, long[] sum, Map<Integer, Integer> partners) {
    return new InvoiceMonth(
        yearMonth(number),
        sum[0],
        Money.fen(sum[3]),
        Money.fen(sum[4]),
        Money.fen(sum[5]),
        sum[2],
        Money.fen(sum[7]),
        sum[1],
        Money.fen(sum[6]),
        partners.getOrDefault(number, 0));
  }

  private Map<Integer, Integer> partnersByMonth(long enterprise, boolean sold, int last) {
    Map<Integer, Integer> counts = new HashMap<>();
    partnerMonths(enterprise, sold, last)
        .forEach(one -> counts.merge(monthNumber(one.month()), 1, Integer::sum));
    return counts;
  }

  private List<CounterpartyMonth> partnerMonths(long enterprise, boolean sold, int last) {
    CounterpartyMonths folded = fold.counterparties();
    SortedMap<Integer, SortedMap<String, long[]>> sums = new TreeMap<>();
    for (int place : counterparties.getOrDefault(enterprise, List.of())) {
      long key = folded.key(place);
      if (isSeen(key, sold, last)) {
        long[] sum =
            sums.computeIfAbsent(MonthKey.monthOf(key), _ -> new TreeMap<>())
                .computeIfAbsent(name(folded, place), _ -> new long[2]);
        sum[0] += folded.count(place);
        sum[1] += folded.gross(place);
      }
    }
    List<CounterpartyMonth> known = new ArrayList<>();
    sums.forEach((month, partners) -> addPartners(yearMonth(month), partners, known));
    return known;
  }

  private static void addPartners(
      YearMonth month, SortedMap<String, long[]> partners, List<CounterpartyMonth> known) {
    partners.forEach(
        (name, sum) -> {
          if (sum[0] != 0) {
            known.add(new CounterpartyMonth(month, name, sum[0], Money.fen(sum[1])));
          }
        });
  }

  private static String name(CounterpartyMonths folded, int place) {
    int start = folded.nameStart(place);
    return new String(folded.names(), start, folded.nameEnd(place) - start, UTF_8);
  }

  private static boolean isSeen(long key, boolean sold, int last) {
    return MonthKey.isSold(key) == sold
        && MonthKey.currencyOf(key) == CNY
        && MonthKey.knownMonthOf(key) <= last;
  }

  private static void note(InvoiceMonth one, LocalDate asOf, EvidenceAsOf.Builder evidence) {
    LocalDate end = one.month().atEndOfMonth();
    evidence.newest(EvidenceFamily.INVOICE, end.isAfter(asOf) ? asOf : end);
  }

  private static int monthNumber(YearMonth month) {
    return Months.ofDay((int) month.atDay(1).toEpochDay());
  }

  private static YearMonth yearMonth(int number) {
    return YearMonth.from(LocalDate.ofEpochDay(Months.firstDay(number)));
  }
}
