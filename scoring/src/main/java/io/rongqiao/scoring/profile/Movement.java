package io.rongqiao.scoring.profile;

import static java.util.Comparator.comparingInt;

import io.rongqiao.scoring.champion.Champion;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.Scorecard;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What moved an enterprise's points from one sealed profile to another. */
public sealed interface Movement {

  /**
   * Both were graded by the same card, so that every point has its cause.
   *
   * @param steps the greatest first; together they make the whole difference
   */
  record Moved(int points, List<Step> steps) implements Movement {

    public Moved {
      steps = List.copyOf(steps);
    }
  }

  /** Two cards graded, whose points are no measure of one another. */
  record OtherCard(String before, String after) implements Movement {}

  /** One of the two was not graded, so there are no points to compare. */
  record NotGraded(Outcome before, Outcome after) implements Movement {}

  /**
   * What one feature did.
   *
   * @param before its value then, as people write it
   * @param points how many more, or fewer, it earns
   */
  record Step(String feature, Bilingual title, Bilingual before, Bilingual after, int points) {}

  /**
   * Compares two profiles.
   *
   * @param champions among whom are those that graded them
   */
  static Movement between(CreditProfile before, CreditProfile after, Champions champions) {
    if (!(before.assessment() instanceof Assessment.Graded then)
        || !(after.assessment() instanceof Assessment.Graded now)) {
      return new NotGraded(before.assessment().outcome(), after.assessment().outcome());
    }
    String card = after.provenance().scorecard();
    if (!before.provenance().scorecard().equals(card)) {
      return new OtherCard(before.provenance().scorecard(), card);
    }
    Map<String, Integer> changes =
        after.provenance().learnt() == null
            ? changes(Scorecards.of(card), before.features(), after.features())
            : changes(champions.of(card, null), before.features(), after.features());
    return new Moved(
        now.points().minus(then.points()).value(),
        changes.entrySet().stream()
            .filter(change -> change.getValue() != 0)
            .map(
                change ->
                    step(change.getKey(), change.getValue(), before.features(), after.features()))
            .sorted(
                comparingInt((Step step) -> -Math.abs(step.points())).thenComparing(Step::feature))
            .toList());
  }

  private static Map<String, Integer> changes(
      Scorecard card, FeatureVector before, FeatureVector after) {
    return card.characteristics().stream()
        .collect(
            Collectors.toMap(
                it -> it.feature(),
                it ->
                    it.award(after.value(it.feature()))
                        .minus(it.award(before.value(it.feature())))
                        .value()));
  }

  private static Map<String, Integer> changes(
      Champion champion, FeatureVector before, FeatureVector after) {
    return champion.card().movements(champion.row(before), champion.row(after)).stream()
        .collect(Collectors.toMap(it -> it.characteristic(), it -> it.points()));
  }

  private static Step step(String name, int points, FeatureVector before, FeatureVector after) {
    FeatureDefinition feature = after.set().definition(name);
    return new Step(
        name,
        feature.title(),
        feature.unit().render(before.value(name)),
        feature.unit().render(after.value(name)),
        points);
  }
}
