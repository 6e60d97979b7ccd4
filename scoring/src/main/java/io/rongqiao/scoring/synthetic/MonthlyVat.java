package io.rongqiao.scoring.synthetic;

/** What the invoices of each month add up to, in fen, as the tax return will have it. */
final class MonthlyVat {

  private final long[] salesNet;
  private final long[] salesTax;
  private final long[] purchasesTax;

  MonthlyVat(int months) {
    salesNet = new long[months];
    salesTax = new long[months];
    purchasesTax = new long[months];
  }

  void add(InvoiceSide side, int month, Invoice invoice) {
    if (side == InvoiceSide.SALES) {
      salesNet[month] += invoice.net();
      salesTax[month] += invoice.tax();
    } else {
      purchasesTax[month] += invoice.tax();
    }
  }

  long salesNet(int month) {
    return salesNet[month];
  }

  long salesTax(int month) {
    return salesTax[month];
  }

  long purchasesTax(int month) {
    return purchasesTax[month];
  }
}
