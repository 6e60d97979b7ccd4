package io.rongqiao.scoring.synthetic;

/** What an enterprise sells and buys month by month, in yuan without tax. */
final class Turnover {

  /** How much of last month's luck stays. */
  private static final double LUCK_KEPT = 0.45;

  /** How much of its sales an enterprise at the end of its means has lost. */
  private static final double LOST_UNDER_STRAIN = 0.62;

  /** One enterprise in so many works by the contract, with months between. */
  private static final double OCCASIONAL = 0.16;

  /** Months until a new enterprise has its ordinary sales. */
  private static final double RAMP = 9;

  private final double[] sales;
  private final double[] purchases;

  Turnover(Firm firm, Course course, Span span, Chance chance) {
    sales = new double[span.months()];
    purchases = new double[span.months()];
    TradingDays days = span.tradingDays(firm.trade());
    int foundedIn = span.monthOf(firm.founded());
    double luck = 0;
    double costShare = 1 - firm.trade().margin() + 0.03 * chance.gaussian();
    double documented = chance.between(0.72, 0.96);
    double idle = idleness(course, chance);
    for (int month = 0; month < sales.length; month++) {
      boolean rests = chance.happens(idle);
      luck = LUCK_KEPT * luck + firm.volatility() * chance.gaussian();
      if (!rests && month >= foundedIn && month < course.stopsIn()) {
        double ramp = StrictMath.min(1, (month - foundedIn + 1) / RAMP);
        double trend = StrictMath.exp(firm.growth() * month / 12 + luck);
        double strength = 1 - LOST_UNDER_STRAIN * course.strain(month);
        sales[month] = firm.monthlySales() * ramp * trend * strength * days.activity(month);
      }
      double before = month == 0 ? sales[0] : sales[month - 1];
      double volume = 0.45 * sales[month] + 0.55 * before;
      purchases[month] = volume * costShare * documented * (1 + 0.08 * course.strain(month));
    }
  }

  /** The share of months in which an enterprise that works by the contract has none. */
  private static double idleness(Course course, Chance chance) {
    double occasional = OCCASIONAL * StrictMath.exp(-0.5 * course.soundness());
    return chance.happens(occasional) ? chance.between(0.1, 0.5) : 0;
  }

  double sales(int month) {
    return sales[month];
  }

  double purchases(int month) {
    return purchases[month];
  }
}
