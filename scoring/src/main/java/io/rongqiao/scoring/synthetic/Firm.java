package io.rongqiao.scoring.synthetic;

/**
 * What an enterprise is from its founding on.
 *
 * @param founded epoch day
 * @param general a general taxpayer; the others are small-scale
 * @param monthlySales sales of an ordinary month at the period's start, yuan without tax
 * @param growth yearly, as a logarithm
 * @param volatility of a month's sales, as a logarithm
 * @param owner number of the natural person who controls it
 */
record Firm(
    long index,
    String code,
    String name,
    Trade trade,
    Place place,
    int founded,
    boolean general,
    double monthlySales,
    double growth,
    double volatility,
    double heads,
    long owner) {

  /** Sales of a year, in yuan, from which a taxpayer must be a general one. */
  private static final double GENERAL_TAXPAYER_FROM = 5_000_000;

  /** One enterprise in so many has the owner of one shortly before it. */
  private static final int IN_A_GROUP = 14;

  static Firm draw(long seed, long index, int founded, Chance chance, Course course) {
    Trade trade = trade(chance);
    Place place = Codes.placeOf(index);
    double sales =
        chance.logNormal(trade.monthlySales(), 1.15) * StrictMath.exp(0.45 * course.soundness());
    double yearly = sales * 12;
    return new Firm(
        index,
        Codes.ofEnterprise(index),
        Names.ofEnterprise(chance, place, trade),
        trade,
        place,
        founded,
        yearly > GENERAL_TAXPAYER_FROM || chance.happens(0.35),
        sales,
        0.04 + 0.09 * course.soundness() + 0.2 * chance.gaussian(),
        chance.between(0.12, 0.45),
        StrictMath.max(2, yearly / trade.salesPerHead() * chance.logNormal(1, 0.35)),
        owner(seed, index));
  }

  /** The same person for some neighbours, found without looking at them. */
  static long owner(long seed, long index) {
    long hash = Chance.mix(seed ^ Chance.mix(index));
    boolean shared = index > 3 && Math.floorMod(hash, IN_A_GROUP) == 0;
    long founder = shared ? index - 1 - Math.floorMod(hash >>> 20, 3) : index;
    return Chance.mix(seed + founder) >>> 1;
  }

  /** Sales of an ordinary year, in fen. */
  long yearlySales() {
    return (long) (monthlySales * 1_200);
  }

  /** The day it was founded: most before the period, some within it. */
  static int founded(Chance chance, Span span) {
    if (chance.happens(0.06)) {
      return span.firstDay()
          + chance.below(Math.max(1, (span.lastDay() - span.firstDay()) * 2 / 3));
    }
    return span.firstDay() - 60 - (int) StrictMath.min(12_000, chance.logNormal(2_300, 0.75));
  }

  private static Trade trade(Chance chance) {
    int all = Tables.TRADES.stream().mapToInt(Trade::share).sum();
    int sought = chance.below(all);
    for (Trade trade : Tables.TRADES) {
      sought -= trade.share();
      if (sought < 0) {
        return trade;
      }
    }
    throw new IllegalStateException("shares changed while they were read");
  }
}
