package io.rongqiao.scoring.synthetic;

/** How the invoices of one enterprise on one side stand in the file. */
final class InvoiceLines {

  /** One supplier in so many is a small-scale taxpayer, and one in so many sells services. */
  private static final double SMALL_SCALE_SUPPLIERS = 0.28;

  private static final double SERVICE_SUPPLIERS = 0.14;

  private final InvoiceSide side;
  private final Firm firm;
  private final Rows rows;

  InvoiceLines(InvoiceSide side, Firm firm, Rows rows) {
    this.side = side;
    this.firm = firm;
    this.rows = rows;
  }

  /** The tax on an invoice of this day, in basis points. */
  int rate(String counterparty, int day) {
    if (side == InvoiceSide.SALES) {
      return firm.general() ? firm.trade().vat().onDay(day) : VatRates.SMALL_SCALE;
    }
    double kind = Chance.unitOf(counterparty.hashCode());
    if (kind < SMALL_SCALE_SUPPLIERS) {
      return VatRates.SMALL_SCALE;
    }
    boolean service = kind < SMALL_SCALE_SUPPLIERS + SERVICE_SUPPLIERS;
    return (service ? VatRates.Goods.SERVICE : VatRates.Goods.GOODS).onDay(day);
  }

  /** The invoice code: city, two digits of the year, and the issuer's book. */
  long codeOf(String counterparty, int day) {
    String issuer = side == InvoiceSide.SALES ? firm.code() : counterparty;
    int year = 1970 + (int) (day / 365.2425);
    long city = Integer.parseInt(issuer, 4, 8, 10);
    return (city * 100 + year % 100) * 10_000L + Math.floorMod(issuer.hashCode(), 50) * 100L + 30L;
  }

  void valid(Invoice invoice) {
    opened(invoice).text("VALID").blank().blank().end();
  }

  /** A red-letter invoice names the one that it takes back. */
  void red(Invoice invoice, Invoice original) {
    opened(invoice)
        .text("RED")
        .blank()
        .digits(original.code() * 100_000_000 + original.number(), 18)
        .end();
  }

  void voided(Invoice invoice, int voidedOn) {
    opened(invoice).text("VOID").day(voidedOn).blank().end();
  }

  private Row opened(Invoice invoice) {
    return rows.row(side.sheet())
        .text(firm.code())
        .digits(invoice.code(), 10)
        .digits(invoice.number(), 8)
        .day(invoice.day())
        .text(invoice.counterparty())
        .hundredths(invoice.net())
        .hundredths(invoice.tax())
        .hundredths(invoice.gross());
  }
}
