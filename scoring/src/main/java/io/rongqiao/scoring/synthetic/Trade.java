package io.rongqiao.scoring.synthetic;

/**
 * A line of business and the figures that shape its enterprises, one row of {@code trades.csv}.
 *
 * @param industry GB/T 4754-2017 class
 * @param word what the enterprise's name says it does
 * @param share how many of the population follow it, in any unit
 * @param vat the tax its general taxpayers put on their sales
 * @param weekend the weight of a Saturday or Sunday beside a working day's 1
 * @param monthlySales median sales of a month in yuan, without tax
 * @param margin gross margin as a share of sales
 * @param season how far sales swing around their mean over the year
 * @param peakMonth month of the most sales
 * @param festivalDip how much of a day's sales the Spring Festival takes away
 * @param kwhPer1000 electricity for 1,000 yuan of sales, kWh
 * @param waterPer1000 water for 1,000 yuan of sales, m³
 * @param gasPer1000 gas for 1,000 yuan of sales, m³
 * @param salesPerHead sales of a year for each employee, yuan
 * @param termsDays usual days of credit to buyers
 * @param patents chance that an enterprise holds any
 * @param unbilled sales to people who ask for no invoice, beside invoiced ones
 */
record Trade(
    String industry,
    String word,
    int share,
    VatRates.Goods vat,
    double weekend,
    double monthlySales,
    double margin,
    double season,
    int peakMonth,
    double festivalDip,
    double kwhPer1000,
    double waterPer1000,
    double gasPer1000,
    double salesPerHead,
    int termsDays,
    double patents,
    double unbilled) {

  static Trade of(String[] cells) {
    return new Trade(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        VatRates.Goods.valueOf(cells[3]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        Integer.parseInt(cells[8]),
        Double.parseDouble(cells[9]),
        Double.parseDouble(cells[10]),
        Double.parseDouble(cells[11]),
        Double.parseDouble(cells[12]),
        Double.parseDouble(cells[13]),
        Integer.parseInt(cells[14]),
        Double.parseDouble(cells[15]),
        Double.parseDouble(cells[16]));
  }

  /** Makes things, so uses energy in step with its output. */
  boolean isManufacture() {
    return industry.charAt(0) == 'C';
  }
}
