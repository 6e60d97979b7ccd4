package io.rongqiao.scoring.synthetic;

import java.util.Arrays;
import java.util.function.Consumer;

/** The invoices of one enterprise in one direction, written as the months pass. */
final class InvoiceBook {

  private static final double TICKET_SIGMA = 1.25;
  private static final double MEAN_OF_TICKETS = StrictMath.exp(TICKET_SIGMA * TICKET_SIGMA / 2);
  private static final int MOST_A_MONTH = 600;
  private static final int MOST_PARTS = 12;

  /** What one invoice may come to before tax, by the grade of invoice paper, in fen. */
  private static final long[] PAPER_LIMITS = {1_000_000, 10_000_000, 10_000_000, 100_000_000};

  /** The feed repeats one row in so many as it is, and one number in so many for another row. */
  private static final double REPEATED_ROW = 0.006;

  private static final double REPEATED_NUMBER = 0.005;

  /** One void in so many is made after its month, by paper that comes back late. */
  private static final double LATE_VOID = 0.06;

  private final InvoiceSide side;
  private final Course course;
  private final Span span;
  private final TradingDays days;
  private final Chance chance;
  private final InvoiceLines lines;
  private final Consumer<Invoice> issued;
  private final MonthlyVat vat;
  private final Counterparties counterparties;
  private final double monthlyNumber;
  private final double ordinaryTurnover;
  private final long limit;
  private final double voidRate;
  private final double redLetterRate;
  private final Invoice[] earlier = new Invoice[24];
  private int written;
  private long number;

  InvoiceBook(InvoiceSide side, Subject subject, Outlet outlet) {
    Firm firm = subject.firm();
    this.side = side;
    this.course = subject.course();
    this.span = subject.span();
    this.days = span.tradingDays(firm.trade());
    this.chance = subject.chance(side.topic());
    this.lines = new InvoiceLines(side, firm, outlet.rows());
    this.issued = outlet.issued();
    this.vat = outlet.vat();
    counterparties =
        new Counterparties(
            chance, firm.index(), side.medianCounterparties(), chance.between(0.01, 0.08));
    monthlyNumber = StrictMath.min(MOST_A_MONTH, chance.logNormal(side.medianNumber(), 1.25));
    ordinaryTurnover = StrictMath.max(1, side.ordinaryTurnover(firm));
    limit = PAPER_LIMITS[chance.below(PAPER_LIMITS.length)];
    voidRate = StrictMath.min(0.3, chance.logNormal(side.voidRate(), 0.8));
    redLetterRate = StrictMath.min(0.1, chance.logNormal(side.redLetterRate(), 0.7));
    number = chance.below(80_000_000);
  }

  /** Writes a month whose turnover, in yuan without tax, is expected to be this. */
  void month(int month, double turnover) {
    counterparties.renew();
    double share = turnover / ordinaryTurnover;
    int tickets = chance.count(monthlyNumber * StrictMath.min(4, share));
    if (tickets == 0) {
      return;
    }
    double[] moments = new double[tickets];
    for (int i = 0; i < tickets; i++) {
      moments[i] = chance.unit();
    }
    Arrays.sort(moments);
    double median = ordinaryTurnover / monthlyNumber / MEAN_OF_TICKETS * 100;
    for (double moment : moments) {
      int day = days.dayAt(month, moment);
      long fen = 100 + (long) chance.logNormal(median, TICKET_SIGMA);
      if (span.holds(day)) {
        ticket(month, day, fen);
      }
    }
  }

  /** One delivery to one counterparty; what the paper cannot hold is split evenly. */
  private void ticket(int month, int day, long net) {
    int slot = counterparties.pick();
    String counterparty = counterparties.code(slot);
    int rate = lines.rate(counterparty, day);
    int parts = (int) Math.min(MOST_PARTS, (net + limit - 1) / limit);
    for (int part = 0; part < parts; part++) {
      issue(month, day, counterparty, Math.min(limit, net / parts), rate);
    }
  }

  private void issue(int month, int day, String counterparty, long net, int rate) {
    if (chance.happens(course.chanceOf(voidRate, 0.7, month))) {
      spoil(month, next(day, counterparty, net, rate));
    }
    Invoice invoice = next(day, counterparty, net, rate);
    lines.valid(invoice);
    count(month, invoice);
    earlier[written++ % earlier.length] = invoice;
    issued.accept(invoice);
    if (chance.happens(REPEATED_ROW)) {
      lines.valid(invoice);
    }
    if (chance.happens(course.chanceOf(redLetterRate, 1.1, month))) {
      takeBack(month, day);
    }
  }

  /** Voids an invoice, as a rule within its month; a void not yet known leaves it valid. */
  private void spoil(int month, Invoice invoice) {
    int day = invoice.day();
    int voidedOn =
        chance.happens(LATE_VOID)
            ? day + chance.within(31, 75)
            : Math.min(span.endOf(month), day + chance.below(4));
    if (span.isKnown(voidedOn)) {
      lines.voided(invoice, voidedOn);
    } else {
      lines.valid(invoice);
      count(month, invoice);
    }
  }

  /** A red-letter invoice against one of the last few, in whole or in part. */
  private void takeBack(int month, int day) {
    Invoice original = earlier[chance.below(Math.min(written, earlier.length))];
    double share = chance.happens(0.6) ? 1 : chance.between(0.05, 0.6);
    long net = (long) (original.net() * share);
    long tax = (long) (original.tax() * share);
    if (net > 0) {
      Invoice red =
          new Invoice(original.code(), nextNumber(), day, original.counterparty(), -net, -tax);
      lines.red(red, original);
      count(month, red);
    }
  }

  private Invoice next(int day, String counterparty, long net, int rate) {
    long code = lines.codeOf(counterparty, day);
    return new Invoice(code, nextNumber(), day, counterparty, net, (net * rate + 5_000) / 10_000);
  }

  private long nextNumber() {
    if (!chance.happens(REPEATED_NUMBER)) {
      number = side.numberAfter(number, chance);
    }
    return number;
  }

  private void count(int month, Invoice invoice) {
    vat.add(side, month, invoice);
  }
}
