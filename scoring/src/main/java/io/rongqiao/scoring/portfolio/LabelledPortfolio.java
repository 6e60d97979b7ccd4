package io.rongqiao.scoring.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A portfolio of which it is known which loans went bad. */
public final class LabelledPortfolio {

  private final Portfolio inputs;
  private final Target target;
  private final boolean[] bad;
  private final @Nullable Periods periods;

  private LabelledPortfolio(
      Portfolio inputs, Target target, boolean[] bad, @Nullable Periods periods) {
    this.inputs = inputs;
    this.target = target;
    this.bad = bad;
    this.periods = periods;
  }

  public static LabelledPortfolio of(Portfolio inputs, Target target, boolean[] bad) {
    if (bad.length != inputs.rows()) {
      throw new IllegalArgumentException(
          "%d outcomes for %d rows".formatted(bad.length, inputs.rows()));
    }
    return new LabelledPortfolio(inputs, target, bad.clone(), null);
  }

  /** Takes the outcome out of the table. */
  public static LabelledPortfolio of(Portfolio portfolio, Target target) {
    Column outcome = portfolio.column(target.column());
    boolean[] bad = new boolean[portfolio.rows()];
    int count = 0;
    for (int row = 0; row < bad.length; row++) {
      if (outcome.isMissing(row)) {
        throw new IllegalArgumentException(
            "Row %d: %s is empty; every row that is learnt from or judged needs an outcome"
                .formatted(row + 1, target.column()));
      }
      bad[row] = target.isBad(outcome.text(row));
      count += bad[row] ? 1 : 0;
    }
    if (count == 0 || count == bad.length) {
      throw new IllegalArgumentException(
          "%s is '%s' in %d of %d rows, so there is nothing to tell apart; it holds: %s"
              .formatted(target.column(), target.bad(), count, bad.length, counts(outcome)));
    }
    return new LabelledPortfolio(portfolio.without(List.of(target.column())), target, bad, null);
  }

  public Portfolio inputs() {
    return inputs;
  }

  public Target target() {
    return target;
  }

  public int rows() {
    return bad.length;
  }

  public boolean isBad(int row) {
    return bad[row];
  }

  /** All outcomes; the caller owns them. */
  public boolean[] bad() {
    return bad.clone();
  }

  public int badCount() {
    int count = 0;
    for (boolean one : bad) {
      count += one ? 1 : 0;
    }
    return count;
  }

  public double badRate() {
    return (double) badCount() / bad.length;
  }

  public LabelledPortfolio without(Collection<String> names) {
    return new LabelledPortfolio(inputs.without(names), target, bad, periods);
  }

  /** Takes the column that tells when a row was observed out of the table. */
  public LabelledPortfolio observedIn(String column) {
    return new LabelledPortfolio(
        inputs.without(List.of(column)), target, bad, Periods.of(inputs.column(column)));
  }

  /** When the rows were observed, where that was said. */
  public Optional<Periods> periods() {
    return Optional.ofNullable(periods);
  }

  /** The rows named, in that order. */
  public LabelledPortfolio select(int[] rows) {
    boolean[] selected = new boolean[rows.length];
    for (int next = 0; next < rows.length; next++) {
      selected[next] = bad[rows[next]];
    }
    return new LabelledPortfolio(
        inputs.select(rows), target, selected, periods == null ? null : periods.select(rows));
  }

  private static String counts(Column outcome) {
    var counts = new TreeMap<String, Integer>();
    for (int row = 0; row < outcome.rows() && counts.size() < 10; row++) {
      counts.merge(outcome.text(row), 1, Integer::sum);
    }
    return String.join(", ", counts.keySet());
  }
}
