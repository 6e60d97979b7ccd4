package io.rongqiao.scoring.synthetic;

/** Bills for electricity, water and gas: use follows production, payment follows the course. */
final class UtilityBills {

  /** Tenants whose meters are in the landlord's name. */
  private static final double BILLED_TO_LANDLORD = 0.12;

  private final Subject subject;
  private final Span span;
  private final Chance chance;
  private final Rows rows;
  private final Meter electricity;
  private final Meter water;
  private final Meter gas;
  private final double punctuality;
  private final boolean isMetered;

  UtilityBills(Subject subject, Rows rows) {
    this.subject = subject;
    this.span = subject.span();
    this.chance = subject.chance(Topic.UTILITY);
    this.rows = rows;
    Trade trade = subject.firm().trade();
    electricity = meter("ELECTRICITY", trade.kwhPer1000(), 180, 78);
    water = meter("WATER", trade.waterPer1000(), 3, 410);
    gas = meter("GAS", trade.gasPer1000(), 2, 330);
    punctuality = chance.logNormal(1, 0.7);
    isMetered = !chance.happens(BILLED_TO_LANDLORD);
  }

  /** Bills what was used in a month. */
  void month(int month) {
    if (!isMetered) {
      return;
    }
    bill(electricity, month);
    bill(water, month);
    if (subject.firm().trade().gasPer1000() > 0) {
      bill(gas, month);
    }
  }

  private Meter meter(String utility, double per1000, double base, int fenPerUnit) {
    int number = 10_000_000 + chance.below(90_000_000);
    return new Meter(
        utility,
        number,
        per1000 * chance.logNormal(1, 0.3),
        base * chance.logNormal(1, 0.5),
        fenPerUnit);
  }

  private void bill(Meter meter, int month) {
    double noise = StrictMath.exp(0.07 * chance.gaussian());
    int issuedOn = span.inNextMonth(month, 3) + chance.below(5);
    int dueOn = issuedOn + 15;
    int paidOn = paidOn(month, issuedOn, dueOn);
    if (!subject.lives(month) || !span.isKnown(issuedOn)) {
      return;
    }
    double production = subject.turnover().sales(month) / 1000;
    long usage = (long) ((meter.base() + meter.per1000() * production) * noise * 100);
    rows.row(Sheet.UTILITY_BILLS)
        .text(subject.firm().code())
        .text(meter.utility())
        .digits(meter.number(), 10)
        .text(span.text(month))
        .hundredths(usage)
        .hundredths(usage * meter.fenPerUnit() / 100)
        .day(issuedOn)
        .day(dueOn)
        .day(span.ifKnown(paidOn))
        .end();
  }

  private int paidOn(int month, int issuedOn, int dueOn) {
    if (chance.happens(subject.course().chanceOf(0.055 * punctuality, 2.2, month))) {
      return dueOn + chance.within(1, 20) + (int) (70 * subject.course().strain(month));
    }
    return issuedOn + 1 + chance.below(14);
  }

  /**
   * A meter.
   *
   * @param per1000 units for 1,000 yuan of sales
   * @param base units of a month without any
   */
  private record Meter(String utility, int number, double per1000, double base, int fenPerUnit) {}
}
