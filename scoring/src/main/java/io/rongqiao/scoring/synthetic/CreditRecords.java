package io.rongqiao.scoring.synthetic;

/**
 * Loans at several lenders, reported monthly, and what became of them: default is 90 days overdue.
 */
final class CreditRecords {

  /** Invented lenders, by what the report calls them. */
  private static final String[] LENDERS = {
    "青桐银行", "澄江银行", "蓝桥银行", "云麓银行", "海汇农商银行", "三江村镇银行", "信泽小额贷款", "启航租赁"
  };

  private static final String[] KINDS = {"LOAN", "LOAN", "CREDIT_LINE", "LEASE"};
  private static final int MOST_ACCOUNTS = 4;
  private static final double WITHOUT_CREDIT = 0.2;
  private static final String DEFINITION = "90_DAYS_OVERDUE";

  private final Firm firm;
  private final Course course;
  private final Span span;
  private final Chance chance;
  private final Rows rows;
  private final Account[] accounts;
  private final int defaultedOn;

  CreditRecords(Subject subject, Rows rows) {
    this.firm = subject.firm();
    this.course = subject.course();
    this.span = subject.span();
    this.chance = subject.chance(Topic.CREDIT);
    this.rows = rows;
    accounts = accounts();
    int day = chance.below(28);
    defaultedOn =
        course.failsIn() < span.months() ? span.startOf(course.failsIn()) + day : Row.NO_DAY;
  }

  /** Reports each account at the end of a month. */
  void month(int month) {
    int reportedOn = span.endOf(month);
    for (Account account : accounts) {
      double used = chance.between(0.75, 1);
      int overdue = daysOverdue(month, reportedOn);
      if (account.openedIn() <= month
          && firm.founded() < span.startOf(month)
          && span.isKnown(reportedOn)) {
        report(account, month, reportedOn, (long) (account.limit() * used), overdue);
      }
    }
  }

  /** Says what became of it, once the months are over. */
  void outcome() {
    if (accounts.length == 0) {
      return;
    }
    boolean defaulted = defaultedOn != Row.NO_DAY && span.isKnown(defaultedOn);
    int observedFrom = Math.min(span.lastDay(), Math.max(span.firstDay(), firm.founded()));
    Row row =
        rows.row(Sheet.DEFAULT_OUTCOMES)
            .text(firm.code())
            .flag(defaulted)
            .day(observedFrom)
            .day(defaulted ? defaultedOn : span.lastDay())
            .day(defaulted ? defaultedOn : Row.NO_DAY);
    Row valued = defaulted ? row.hundredths(accounts[0].limit()) : row.blank();
    valued.text(DEFINITION).end();
  }

  private Account[] accounts() {
    if (chance.happens(WITHOUT_CREDIT)) {
      return new Account[0];
    }
    int number = 1 + Math.min(MOST_ACCOUNTS - 1, chance.count(0.8));
    Account[] opened = new Account[number];
    int lender = chance.below(LENDERS.length);
    for (int i = 0; i < number; i++) {
      long limit = (long) StrictMath.max(5, chance.logNormal(firm.monthlySales() / 8_000, 0.7));
      opened[i] =
          new Account(
              LENDERS[(lender + i * 3) % LENDERS.length],
              firm.index() * 10 + i,
              KINDS[chance.below(KINDS.length)],
              i == 0 ? 0 : chance.below(span.months()),
              limit * 1_000_000,
              chance.below(12));
    }
    return opened;
  }

  private void report(Account account, int month, int reportedOn, long balance, int overdue) {
    int toMaturity = Math.floorMod(account.maturesIn() - month, 12) + 1;
    rows.row(Sheet.CREDIT_EXPOSURES)
        .text(firm.code())
        .text(account.lender())
        .digits(account.number(), 10)
        .text(account.kind())
        .day(reportedOn)
        .hundredths(account.limit())
        .hundredths(balance)
        .whole(overdue)
        .day(overdue > 0 ? reportedOn - overdue : reportedOn + toMaturity * 30)
        .end();
  }

  /** Short delays come and go; before a default they add up to its 90 days. */
  private int daysOverdue(int month, int reportedOn) {
    boolean late = chance.happens(course.chanceOf(0.008, 3.0, month));
    int delay = late ? chance.within(1, 29) : 0;
    if (defaultedOn != Row.NO_DAY && reportedOn > defaultedOn - 90) {
      return reportedOn - (defaultedOn - 90);
    }
    return delay;
  }

  /**
   * One account at one lender.
   *
   * @param openedIn month of the period
   * @param limit in fen
   * @param maturesIn month of the year, from 0
   */
  private record Account(
      String lender, long number, String kind, int openedIn, long limit, int maturesIn) {}
}
