package io.rongqiao.scoring.scorecard.export;

import io.rongqiao.scoring.defaultrisk.calibration.PriorShift;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.scorecard.fitted.FittedCharacteristic;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A scorecard as one statement for PostgreSQL, which scores every row of a table. */
public final class SqlExport {

  private SqlExport() {}

  /**
   * Writes the statement.
   *
   * @param curve how the probability follows from the points
   * @param table the table to score; its columns are called as the card's inputs
   */
  public static String of(FittedScorecard card, PointsCurve curve, String table) {
    List<String> points = new ArrayList<>();
    List<String> losses = new ArrayList<>();
    List<String> sum = new ArrayList<>(List.of(Integer.toString(card.basePoints())));
    for (int place = 0; place < card.characteristics().size(); place++) {
      FittedCharacteristic it = card.characteristics().get(place);
      String name = "c" + (place + 1);
      points.add("    %s\n    AS %s".formatted(cases(it), name));
      sum.add("points." + name);
      losses.add(
          "    (%s, %d - points.%s, %d)".formatted(text(it.name()), it.most(), name, place + 1));
    }
    String reasons =
        IntStream.rangeClosed(1, RiskScore.MOST_REASONS)
            .mapToObj(rank -> "reasons.codes[%d] AS reason_%d".formatted(rank, rank))
            .collect(Collectors.joining(", "));
    return """
        -- Scorecard for %s = %s: the higher the score, the better.
        SELECT p.*, total.score,
          %s AS probability_of_default,
          %s
        FROM %s AS p
        CROSS JOIN LATERAL (SELECT
        %s) AS points
        CROSS JOIN LATERAL (SELECT %s AS score) AS total
        CROSS JOIN LATERAL (
          SELECT array_agg(code ORDER BY lost DESC, place) FILTER (WHERE lost > 0) AS codes
          FROM (VALUES
        %s) AS loss (code, lost, place)) AS reasons
        """
        .formatted(
            comment(card.target().column()),
            comment(card.target().bad()),
            probability(curve),
            reasons,
            name(table),
            String.join(",\n", points),
            String.join(" + ", sum),
            String.join(",\n", losses));
  }

  private static String probability(PointsCurve curve) {
    return switch (curve) {
      case PointsCurve.Logistic(double slope, double shift) ->
          "1 / (1 + exp(%s * total.score + %s))".formatted(number(slope), number(shift));
      case PointsCurve.Corners corners -> carried(lines(corners.corners()), corners.shift());
    };
  }

  /** The probability in the sample, carried to the population. */
  private static String carried(String inSample, PriorShift shift) {
    return """
        (SELECT in_sample * %1$s / (in_sample * %1$s + (1 - in_sample) * %2$s)
          FROM (SELECT %3$s AS in_sample) AS calibrated)"""
        .formatted(
            number(shift.population() / shift.sample()),
            number((1 - shift.population()) / (1 - shift.sample())),
            inSample);
  }

  /** Straight lines between corners, level beyond them. */
  private static String lines(List<PointsCurve.Corner> corners) {
    StringBuilder cases = new StringBuilder("CASE");
    PointsCurve.Corner before = corners.getFirst();
    when(cases, before, number(before.probability()));
    for (PointsCurve.Corner corner : corners.subList(1, corners.size())) {
      when(
          cases,
          corner,
          "%s + (total.score - %s) / %s * %s"
              .formatted(
                  number(before.probability()),
                  number(before.points()),
                  number(corner.points() - before.points()),
                  number(corner.probability() - before.probability())));
      before = corner;
    }
    return cases + " ELSE " + number(before.probability()) + " END";
  }

  private static void when(StringBuilder cases, PointsCurve.Corner upTo, String probability) {
    cases
        .append("\n      WHEN total.score <= ")
        .append(number(upTo.points()))
        .append(" THEN ")
        .append(probability);
  }

  private static String cases(FittedCharacteristic it) {
    return it.input().isCategorical() ? categories(it) : intervals(it);
  }

  private static String intervals(FittedCharacteristic it) {
    String value = "p.%s::double precision".formatted(name(it.name()));
    int missing = it.bins().size() - 1;
    StringBuilder cases = new StringBuilder("CASE");
    when(cases, "%s IS NULL OR %s = 'NaN'".formatted(value, value), points(it, missing));
    for (int bin = it.ordinary(); bin < missing; bin++) {
      String special = number(it.specials().get(bin - it.ordinary()));
      when(cases, value + " = " + special, points(it, bin));
    }
    for (int bin = 0; bin < it.ordinary() - 1; bin++) {
      when(cases, value + " < " + number(it.cut(bin)), points(it, bin));
    }
    return cases + " ELSE " + points(it, it.ordinary() - 1) + " END";
  }

  private static String categories(FittedCharacteristic it) {
    String value = "p.%s::text".formatted(name(it.name()));
    StringBuilder cases = new StringBuilder("CASE");
    when(cases, value + " IS NULL", points(it, it.bins().size() - 1));
    for (int bin = 0; bin < it.ordinary(); bin++) {
      String levels =
          it.levels(bin).stream().map(SqlExport::text).collect(Collectors.joining(", "));
      when(cases, "%s IN (%s)".formatted(value, levels), points(it, bin));
    }
    return cases + " ELSE " + it.neutral() + " END";
  }

  private static void when(StringBuilder cases, String condition, int points) {
    cases.append("\n      WHEN ").append(condition).append(" THEN ").append(points);
  }

  private static int points(FittedCharacteristic it, int bin) {
    return it.bins().get(bin).points();
  }

  private static String number(double value) {
    return "'%s'::double precision".formatted(value);
  }

  private static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A line break would end the comment. */
  private static String comment(String text) {
    return text.replaceAll("\\s", " ");
  }
}
