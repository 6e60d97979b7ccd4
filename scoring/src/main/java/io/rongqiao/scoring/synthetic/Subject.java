package io.rongqiao.scoring.synthetic;

/** An enterprise whose evidence is being made: what it is, how it fares, and over which period. */
record Subject(long seed, Firm firm, Course course, Span span, Turnover turnover) {

  /** A stream of chance of its own for each family of evidence. */
  Chance chance(Topic topic) {
    return Chance.of(seed, firm.index(), topic);
  }

  /** Whether it exists and has not closed in a month. */
  boolean lives(int month) {
    return firm.founded() <= span.endOf(month) && month < course.stopsIn();
  }
}
