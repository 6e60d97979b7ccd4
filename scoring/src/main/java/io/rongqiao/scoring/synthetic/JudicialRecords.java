package io.rongqiao.scoring.synthetic;

/** Court cases, penalties, public lists and notices of liquidation. */
final class JudicialRecords {

  private static final String[] PENALTY_AREAS = {
    "TAX", "MARKET", "MARKET", "ENVIRONMENT", "SAFETY", "LABOUR", "OTHER"
  };

  private final Firm firm;
  private final Course course;
  private final Span span;
  private final Chance chance;
  private final Rows rows;
  private int number;

  JudicialRecords(Subject subject, Rows rows) {
    this.firm = subject.firm();
    this.course = subject.course();
    this.span = subject.span();
    this.chance = subject.chance(Topic.JUDICIAL);
    this.rows = rows;
  }

  /** What happened to the enterprise in a month, in so far as it is published. */
  void month(int month) {
    if (firm.founded() > span.startOf(month)) {
      return;
    }
    int day = span.startOf(month) + chance.below(28);
    trouble(month, day);
    if (month == course.failsIn()) {
      failure(day);
    }
    if (month == course.stopsIn()) {
      end(day);
    }
  }

  private void trouble(int month, int day) {
    if (chance.happens(course.chanceOf(0.0032, 3.0, month))) {
      court(chance.happens(0.35) ? "LOAN_DISPUTE" : "CONTRACT", "DEFENDANT", day);
    }
    if (chance.happens(course.chanceOf(0.0008, 2.6, month))) {
      court("LABOUR", "DEFENDANT", day);
    }
    if (chance.happens(0.0028)) {
      court("CONTRACT", "PLAINTIFF", day);
    }
    if (chance.happens(course.chanceOf(0.0026, 1.8, month))) {
      penalty(month, day);
    }
    if (chance.happens(course.chanceOf(0.0007, 2.0, month))) {
      listed("ABNORMAL_OPERATION", day, day + chance.within(60, 500), "市场监督管理局");
    }
    if (chance.happens(0.0012 * StrictMath.exp(0.6 * course.soundness()))) {
      listed("HONOUR", day, Row.NO_DAY, "工业和信息化局");
    }
  }

  /** Creditors go to court when debts are no longer served. */
  private void failure(int day) {
    if (chance.happens(0.55)) {
      court("LOAN_DISPUTE", "DEFENDANT", day + chance.within(20, 150));
    }
    if (chance.happens(0.45)) {
      int enforcedOn = day + chance.within(120, 330);
      court("ENFORCEMENT", "DEFENDANT", enforcedOn);
      if (chance.happens(0.5)) {
        listed("DISHONEST_DEBTOR", enforcedOn + 40, Row.NO_DAY, "人民法院");
      }
    }
    if (chance.happens(0.08)) {
      listed("WAGE_ARREARS", day + chance.within(0, 90), Row.NO_DAY, "人力资源和社会保障局");
    }
  }

  private void end(int day) {
    if (!chance.happens(0.5)) {
      return;
    }
    int noticedOn = day + chance.within(5, 120);
    String kind = "VOLUNTARY_LIQUIDATION";
    if (chance.happens(0.3)) {
      kind = "BANKRUPTCY";
    } else if (chance.happens(0.2)) {
      kind = "LICENCE_REVOKED";
    }
    if (span.holds(noticedOn)) {
      rows.row(Sheet.LIQUIDATION_NOTICES)
          .text(firm.code())
          .text(kind)
          .digits(firm.index(), 10)
          .day(noticedOn)
          .blank()
          .end();
    }
  }

  private void court(String kind, String role, int filedOn) {
    int publishedOn = filedOn + chance.within(10, 60);
    int closedOn = publishedOn + chance.within(60, 300);
    long fen = 100L * (long) chance.logNormal(firm.monthlySales() * 0.3, 1);
    number++;
    if (!span.isKnown(publishedOn)) {
      return;
    }
    rows.row(Sheet.COURT_RECORDS)
        .text(firm.code())
        .digits(firm.index() * 1_000 + number, 14)
        .text(kind)
        .text(role)
        .day(filedOn)
        .day(publishedOn)
        .day(span.ifKnown(closedOn))
        .hundredths(fen)
        .text(kind.equals("LABOUR") ? "劳动争议" : "合同纠纷")
        .end();
  }

  private void penalty(int month, int decidedOn) {
    boolean serious = chance.happens(0.12 + 0.2 * course.strain(month));
    int publishedOn = decidedOn + chance.within(3, 20);
    int repairedOn = publishedOn + chance.within(90, 400);
    number++;
    if (!span.isKnown(publishedOn)) {
      return;
    }
    rows.row(Sheet.PENALTIES)
        .text(firm.code())
        .digits(firm.index() * 1_000 + number, 14)
        .text(PENALTY_AREAS[chance.below(PENALTY_AREAS.length)])
        .flag(serious)
        .day(decidedOn)
        .day(publishedOn)
        .day(serious ? Row.NO_DAY : span.ifKnown(repairedOn))
        .hundredths(100_000L * chance.within(1, serious ? 200 : 30))
        .text("行政处罚")
        .end();
  }

  private void listed(String list, int listedOn, int removedOn, String authority) {
    if (span.isKnown(listedOn)) {
      rows.row(Sheet.LIST_RECORDS)
          .text(firm.code())
          .text(list)
          .day(listedOn)
          .day(removedOn == Row.NO_DAY ? removedOn : span.ifKnown(removedOn))
          .text(authority)
          .end();
    }
  }
}
