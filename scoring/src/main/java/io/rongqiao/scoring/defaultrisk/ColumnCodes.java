package io.rongqiao.scoring.defaultrisk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Learns how the inputs become columns. A category that is frequent enough is a column of its own;
 * where there are many, another column has them in the order of their bad rate, drawn towards the
 * portfolio's. What is rare shares one rate, so that no row is known by its category. Two numbers
 * that lie close are a column of their own as a ratio.
 */
final class ColumnCodes {

  /** Rows that a category needs to be looked at by itself. */
  private static final int FREQUENT = 20;

  /** Of so many categories the order by bad rate is learnt as well. */
  private static final int MANY_LEVELS = 10;

  /** Of more categories only the most frequent are looked at by themselves. */
  private static final int MOST_INDICATORS = 50;

  /** As many rows at the portfolio's rate are added to every category. */
  private static final double DRAW = 10;

  private final LabelledPortfolio sample;
  private final double prior;

  private ColumnCodes(LabelledPortfolio sample) {
    this.sample = sample;
    this.prior = sample.badRate();
  }

  /**
   * The columns that the sample teaches, in the order of their names.
   *
   * @param mayBeRelated whether a number may also stand in a ratio; one that must move the risk one
   *     way may not, since the ratio would move it the other way too
   */
  static List<ColumnCode> learn(LabelledPortfolio sample, Predicate<Column> mayBeRelated) {
    var codes = new ColumnCodes(sample);
    List<ColumnCode> learnt = new ArrayList<>();
    List<Column> columns = sample.inputs().columns();
    for (int input = 0; input < columns.size(); input++) {
      learnt.addAll(codes.of(columns.get(input), input));
    }
    learnt.addAll(ratios(columns, mayBeRelated));
    return learnt.stream().sorted(comparing(ColumnCode::name)).toList();
  }

  private List<ColumnCode> of(Column column, int input) {
    return switch (column.kind()) {
      case NUMERIC ->
          isEmpty(column) ? List.of() : List.of(new ColumnCode.Plain(column.name(), input));
      case DATE -> List.of();
      case CATEGORICAL -> isEmpty(column) ? List.of() : categories(column, input);
    };
  }

  private List<ColumnCode> categories(Column column, int input) {
    int levels = column.levels().size();
    int[] count = new int[levels];
    int[] bad = new int[levels];
    for (int row = 0; row < column.rows(); row++) {
      if (!column.isMissing(row)) {
        count[(int) column.value(row)]++;
        bad[(int) column.value(row)] += sample.isBad(row) ? 1 : 0;
      }
    }
    List<ColumnCode> codes = new ArrayList<>();
    frequent(count)
        .forEach(
            level ->
                codes.add(
                    new ColumnCode.Indicator(
                        "%s=%s".formatted(column.name(), column.levels().get(level)),
                        input,
                        level)));
    if (levels > MANY_LEVELS) {
      codes.add(new ColumnCode.Rate(column.name() + " by bad rate", input, rates(count, bad)));
    }
    return codes;
  }

  private static List<ColumnCode.Ratio> ratios(
      List<Column> columns, Predicate<Column> mayBeRelated) {
    List<Integer> candidates =
        IntStream.range(0, columns.size())
            .filter(place -> columns.get(place).isNumeric())
            .filter(place -> mayBeRelated.test(columns.get(place)))
            .boxed()
            .toList();
    return ClosePairs.among(columns, candidates).stream()
        .map(pair -> ratio(columns, pair.one(), pair.other()))
        .toList();
  }

  private static ColumnCode.Ratio ratio(List<Column> columns, int numerator, int denominator) {
    String name =
        "%s / %s".formatted(columns.get(numerator).name(), columns.get(denominator).name());
    return new ColumnCode.Ratio(name, numerator, denominator);
  }

  private static List<Integer> frequent(int[] count) {
    if (count.length == 2) {
      return List.of(count[0] <= count[1] ? 0 : 1);
    }
    return IntStream.range(0, count.length)
        .boxed()
        .filter(level -> count[level] >= FREQUENT)
        .sorted(comparingInt((Integer level) -> -count[level]))
        .limit(MOST_INDICATORS)
        .toList();
  }

  private List<Float> rates(int[] count, int[] bad) {
    int rareCount = 0;
    int rareBad = 0;
    for (int level = 0; level < count.length; level++) {
      if (count[level] < FREQUENT) {
        rareCount += count[level];
        rareBad += bad[level];
      }
    }
    List<Float> rates = new ArrayList<>();
    for (int level = 0; level < count.length; level++) {
      boolean rare = count[level] < FREQUENT;
      rates.add(rare ? rate(rareCount, rareBad) : rate(count[level], bad[level]));
    }
    return rates;
  }

  private float rate(int count, int bad) {
    return (float) ((bad + DRAW * prior) / (count + DRAW));
  }

  private static boolean isEmpty(Column column) {
    return IntStream.range(0, column.rows()).allMatch(column::isMissing);
  }
}
