package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.AdditiveCard;
import io.rongqiao.scoring.scorecard.Counterfactual;
import io.rongqiao.scoring.scorecard.GradeScale;
import io.rongqiao.scoring.scorecard.Move;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.RiskGrade;
import io.rongqiao.scoring.scorecard.Scorecard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What it would take to reach the next grade by the enterprise's own conduct. */
public sealed interface Outlook {

  /** There is no better grade. */
  record Best() implements Outlook {}

  /**
   * The smallest set of changes that reaches the grade, and in how many months at best.
   *
   * @param points from how many points the grade begins
   */
  record Reachable(RiskGrade grade, Points points, int months, List<Change> changes)
      implements Outlook {

    public Reachable {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A year of everything in its power does not reach the grade.
   *
   * @param missing the points from here to the grade
   * @param reachable the points that a year can earn
   */
  record OutOfReach(RiskGrade grade, Points missing, Points reachable) implements Outlook {}

  static Outlook of(Scorecard card, FeatureVector features) {
    return of(card, card.grades(), features);
  }

  static Outlook of(AdditiveCard card, GradeScale grades, FeatureVector features) {
    Points points = card.total(features);
    Optional<Points> next = card.nextGrade(points);
    if (next.isEmpty()) {
      return new Best();
    }
    RiskGrade grade = grades.grade(next.get());
    Points missing = next.get().minus(points);
    List<List<Move>> moves = card.moves(features);
    return Counterfactual.cheapest(moves, missing)
        .<Outlook>map(plan -> reachable(features.set(), grade, next.get(), plan))
        .orElseGet(() -> new OutOfReach(grade, missing, all(moves)));
  }

  private static Outlook reachable(
      FeatureSet set, RiskGrade grade, Points points, List<Move> plan) {
    return new Reachable(
        grade,
        points,
        plan.stream().mapToInt(Move::months).max().orElse(0),
        plan.stream().map(move -> change(set.definition(move.feature()), move)).toList());
  }

  private static Change change(FeatureDefinition feature, Move move) {
    Bilingual from = feature.unit().render(move.from());
    Bilingual to = feature.unit().render(move.to());
    Bilingual title = feature.title();
    boolean up = move.to() > move.from();
    Bilingual text =
        Bilingual.of(
            title.zh() + "由" + from.zh() + (up ? "提高到" : "降到") + to.zh(),
            title.en() + ": from " + from.en() + (up ? " up to " : " down to ") + to.en());
    return new Change(move.feature(), text, move.gain(), move.months());
  }

  private static Points all(List<List<Move>> moves) {
    return moves.stream()
        .filter(options -> !options.isEmpty())
        .map(options -> options.stream().map(Move::gain).max(Comparator.naturalOrder()))
        .flatMap(Optional::stream)
        .reduce(Points.ZERO, Points::plus);
  }
}
