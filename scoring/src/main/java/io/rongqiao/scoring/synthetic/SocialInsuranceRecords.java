package io.rongqiao.scoring.synthetic;

/** Monthly social insurance: heads follow sales slowly, contributions fall behind under strain. */
final class SocialInsuranceRecords {

  private static final double CONTRIBUTION_A_HEAD = 1_250;

  /** How far heads move towards what sales call for in a month. */
  private static final double ADJUSTMENT = 0.12;

  private static final int DUE_DAY = 20;

  private final Subject subject;
  private final Span span;
  private final Chance chance;
  private final Rows rows;
  private final double punctuality;

  /** The part of the staff that is insured at all. */
  private final double insured;

  private double heads;

  SocialInsuranceRecords(Subject subject, Rows rows) {
    this.subject = subject;
    this.span = subject.span();
    this.chance = subject.chance(Topic.SOCIAL_INSURANCE);
    this.rows = rows;
    punctuality = chance.logNormal(1, 0.6);
    insured = chance.between(0.45, 1);
    heads = subject.firm().heads();
  }

  /** Reports a month. */
  void month(int month) {
    Firm firm = subject.firm();
    double share = subject.turnover().sales(month) / firm.monthlySales();
    double season = span.tradingDays(firm.trade()).activity(month);
    double wanted = firm.heads() * StrictMath.min(3, share / StrictMath.max(0.2, season));
    heads += ADJUSTMENT * (wanted - heads) + 0.25 * chance.gaussian();
    int counted = (int) StrictMath.max(1, StrictMath.round(heads * insured));
    int dueOn = span.inNextMonth(month, DUE_DAY);
    int paidOn = paidOn(month, dueOn);
    double wage = StrictMath.exp(0.06 * month / 12);
    long due = (long) (counted * CONTRIBUTION_A_HEAD * wage * 100);
    if (!subject.lives(month) || !span.isKnown(dueOn)) {
      return;
    }
    rows.row(Sheet.SOCIAL_INSURANCE)
        .text(firm.code())
        .text(span.text(month))
        .whole(counted)
        .day(dueOn)
        .day(span.ifKnown(paidOn))
        .hundredths(due)
        .hundredths(span.isKnown(paidOn) ? due : 0)
        .end();
  }

  private int paidOn(int month, int dueOn) {
    if (chance.happens(subject.course().chanceOf(0.03 * punctuality, 2.4, month))) {
      boolean never = chance.happens(0.5 * subject.course().strain(month));
      return never ? Integer.MAX_VALUE : dueOn + chance.within(1, 90);
    }
    return dueOn - chance.below(12);
  }
}
