package io.rongqiao.scoring.evidence.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.scoring.evidence.rollup.CounterpartyMonths;
import io.rongqiao.scoring.evidence.rollup.InvoiceMonths;
import io.rongqiao.scoring.evidence.rollup.MonthKey;
import io.rongqiao.scoring.evidence.rollup.Months;
import java.util.List;

/** Writes what one part of a delivery adds to the months, for COPY. */
final class FoldedMonths {

  /** The columns of {@link CheckedPart#months}, in order. */
  static final List<String> MONTH_COLUMNS =
      List.of(
          "enterprise_key",
          "delivery_id",
          "part",
          "direction",
          "currency",
          "month",
          "known_month",
          "valid_count",
          "red_count",
          "void_count",
          "net",
          "tax",
          "gross",
          "red_gross",
          "voided_gross");

  /** The columns of {@link CheckedPart#counterparties}, in order. */
  static final List<String> COUNTERPARTY_COLUMNS =
      List.of(
          "enterprise_key",
          "delivery_id",
          "part",
          "direction",
          "currency",
          "month",
          "known_month",
          "counterparty",
          "valid_count",
          "gross");

  private static final byte[] IN = "IN".getBytes(UTF_8);
  private static final byte[] OUT = "OUT".getBytes(UTF_8);

  private final long delivery;
  private final CopyText text;
  private int part;

  FoldedMonths(long delivery, int room) {
    this.delivery = delivery;
    this.text = new CopyText(room);
  }

  /** Begins the next part and writes its months. */
  CopyRows months(InvoiceMonths months) {
    part++;
    text.clear();
    for (int place = 0; place < months.size(); place++) {
      head(months.enterprise(place), months.key(place));
      text.number(months.count(place));
      text.number(months.reds(place));
      text.number(months.voids(place));
      text.fen(months.net(place));
      text.fen(months.tax(place));
      text.fen(months.gross(place));
      text.fen(months.redGross(place));
      text.fen(months.voidedGross(place));
      text.end();
    }
    return text.toRows();
  }

  /** Writes the counterparties of the part begun last. */
  CopyRows counterparties(CounterpartyMonths months) {
    text.clear();
    for (int place = 0; place < months.size(); place++) {
      head(months.enterprise(place), months.key(place));
      text.text(months.names(), months.nameStart(place), months.nameEnd(place));
      text.number(months.count(place));
      text.fen(months.gross(place));
      text.end();
    }
    return text.toRows();
  }

  private void head(long enterprise, long key) {
    text.number(enterprise);
    text.number(delivery);
    text.number(part);
    text.plain(MonthKey.isSold(key) ? OUT : IN);
    text.plain(MonthKey.letters(MonthKey.currencyOf(key)));
    text.day(Months.firstDay(MonthKey.monthOf(key)));
    text.day(Months.firstDay(MonthKey.knownMonthOf(key)));
  }
}
