package io.rongqiao.scoring.synthetic;

/** The enterprise itself, its entries in public registers, and who stands behind it. */
final class RegistryRecords {

  private static final int DAYS_A_YEAR = 365;

  private final Subject subject;
  private final Firm firm;
  private final Span span;
  private final Chance chance;
  private final Rows rows;
  private final long capital;
  private long revenueOfYear;
  private int entry;

  RegistryRecords(Subject subject, Rows rows) {
    this.subject = subject;
    this.firm = subject.firm();
    this.span = subject.span();
    this.chance = subject.chance(Topic.REGISTRY);
    this.rows = rows;
    capital = 50_000_000L * chance.within(1, 40);
  }

  /** What is on record once: establishment, capital, licences, rights, people. */
  void once() {
    rows.row(Sheet.ENTERPRISES)
        .text(firm.code())
        .text(firm.name())
        .day(firm.founded())
        .text(firm.trade().industry())
        .text(firm.place().division())
        .whole((long) firm.heads())
        .hundredths(firm.yearlySales())
        .hundredths(assets(firm.yearlySales()))
        .end();
    record("ESTABLISHMENT", firm.place().name(), firm.founded(), Row.NO_DAY, 0, 0);
    record("CAPITAL", "注册资本", firm.founded(), Row.NO_DAY, 0, capital);
    licences();
    rights();
    people();
  }

  /** Adds a month to the annual report, which appears in the following spring. */
  void month(int month) {
    revenueOfYear += (long) (subject.turnover().sales(month) * 100);
    if (span.calendar(month).getMonthValue() != 12 || !subject.lives(month)) {
      return;
    }
    int publishedOn = span.inNextMonth(month, 1) + chance.within(60, 175);
    int from = span.endOf(month) - DAYS_A_YEAR + 1;
    double size = revenueOfYear / 1_200.0 / firm.monthlySales();
    long assets = assets(revenueOfYear);
    annual("EMPLOYEES", from, publishedOn, (long) StrictMath.max(1, firm.heads() * size), 0);
    annual("REVENUE", from, publishedOn, 0, revenueOfYear);
    annual("ASSETS", from, publishedOn, 0, assets);
    revenueOfYear = 0;
  }

  private long assets(long revenue) {
    return (long) (revenue * chance.between(0.5, 1.4)) + capital / 2;
  }

  private void annual(String kind, int from, int publishedOn, long figure, long fen) {
    row(kind, "年度报告", from, from + DAYS_A_YEAR - 1, publishedOn, figure, fen);
  }

  private void licences() {
    double share = firm.trade().isManufacture() ? 0.7 : 0.35;
    for (int i = 0; i < 3; i++) {
      if (chance.happens(share)) {
        int from = Math.max(firm.founded(), span.firstDay() - chance.below(900));
        record("LICENCE", "行政许可", from, from + chance.within(3, 6) * DAYS_A_YEAR, 0, 0);
      }
    }
  }

  private void rights() {
    if (chance.happens(firm.trade().patents())) {
      int patents = 1 + chance.count(2.5 + subject.course().soundness());
      for (int i = 0; i < patents; i++) {
        int from = anyDay();
        record("PATENT", "专利", from, from + 10 * DAYS_A_YEAR, 0, 0);
      }
      if (chance.happens(0.25)) {
        int from = anyDay();
        record("HIGH_TECH", "高新技术企业", from, from + 3 * DAYS_A_YEAR, 0, 0);
      }
      if (chance.happens(0.08)) {
        record("SPECIALIZED_NEW", "专精特新", anyDay(), Row.NO_DAY, 0, 0);
      }
    }
    if (chance.happens(0.22)) {
      int from = anyDay();
      record("TRADEMARK", "注册商标", from, from + 10 * DAYS_A_YEAR, 0, 0);
    }
    if (chance.happens(0.05)) {
      record("ENTREPRENEUR_GROUP", "返乡创业", firm.founded(), Row.NO_DAY, 0, 0);
    }
  }

  private void people() {
    boolean alone = chance.happens(0.38);
    long part = alone ? 10_000 : chance.within(40, 90) * 100L;
    party("LEGAL_REPRESENTATIVE", firm.owner(), -1);
    party("CONTROLLER", firm.owner(), -1);
    party("SHAREHOLDER", firm.owner(), part);
    if (!alone) {
      party("SHAREHOLDER", chance.bits() >>> 1, 10_000 - part);
    }
    party("SUPERVISOR", chance.bits() >>> 1, -1);
  }

  /** A person with a share in ten-thousandths, or with none if negative. */
  private void party(String role, long person, long share) {
    Row row =
        rows.row(Sheet.PARTIES)
            .text(firm.code())
            .text(role)
            .digits(person % 1_000_000_000_000L, 12)
            .text(Names.ofPerson(person))
            .flag(true);
    if (share < 0) {
      row.blank();
    } else {
      row.fraction(share, 4);
    }
    row.day(firm.founded()).blank().end();
  }

  /** A day between founding and the report, in the last six years. */
  private int anyDay() {
    int first = Math.max(firm.founded(), span.lastDay() - 6 * DAYS_A_YEAR);
    return first + chance.below(Math.max(1, span.lastDay() - first));
  }

  private void record(String kind, String content, int from, int until, long figure, long fen) {
    row(kind, content, from, until, from, figure, fen);
  }

  private void row(
      String kind, String content, int from, int until, int publishedOn, long figure, long fen) {
    entry++;
    if (!span.isKnown(publishedOn)) {
      return;
    }
    Row row =
        rows.row(Sheet.REGISTRY_RECORDS)
            .text(firm.code())
            .text(kind)
            .digits(firm.index() * 1_000 + entry, 14)
            .text(content)
            .day(from)
            .day(until);
    Row figured = figure == 0 ? row.blank() : row.whole(figure);
    Row valued = fen == 0 ? figured.blank() : figured.hundredths(fen);
    valued.day(publishedOn).end();
  }
}
