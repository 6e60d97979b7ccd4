package io.rongqiao.scoring.synthetic;

/** Which side of its invoices the enterprise stands on, and how many it has there. */
enum InvoiceSide {
  SALES(Sheet.OUTPUT_INVOICES, 10, 6.5, 0.06, 0.013),
  PURCHASES(Sheet.INPUT_INVOICES, 24, 9.5, 0.030, 0.007);

  private final Sheet sheet;
  private final double medianCounterparties;
  private final double medianNumber;
  private final double voidRate;
  private final double redLetterRate;

  InvoiceSide(
      Sheet sheet,
      double medianCounterparties,
      double medianNumber,
      double voidRate,
      double redLetterRate) {
    this.sheet = sheet;
    this.medianCounterparties = medianCounterparties;
    this.medianNumber = medianNumber;
    this.voidRate = voidRate;
    this.redLetterRate = redLetterRate;
  }

  Sheet sheet() {
    return sheet;
  }

  Topic topic() {
    return this == SALES ? Topic.SALES : Topic.PURCHASES;
  }

  double medianCounterparties() {
    return medianCounterparties;
  }

  /** Deliveries of an ordinary month. */
  double medianNumber() {
    return medianNumber;
  }

  double voidRate() {
    return voidRate;
  }

  double redLetterRate() {
    return redLetterRate;
  }

  /** Yuan of an ordinary month without tax. */
  double ordinaryTurnover(Firm firm) {
    return this == SALES ? firm.monthlySales() : firm.monthlySales() * 0.65;
  }

  /** A seller counts on; what a buyer receives comes from many books. */
  long numberAfter(long number, Chance chance) {
    return this == SALES ? (number + 1) % 100_000_000 : chance.below(100_000_000);
  }
}
