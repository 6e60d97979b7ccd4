package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.champion.Conclusion;
import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.Lever;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.Bin;
import io.rongqiao.scoring.scorecard.Characteristic;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.Scorecard;
import java.util.List;
import java.util.Optional;

/** What would have to change for a reason to cost less: the nearest bin that earns more. */
final class Improvement {

  private Improvement() {}

  static Bilingual of(Scorecard.Award award, FeatureDefinition feature) {
    Characteristic characteristic = award.characteristic();
    return award.isMissing()
        ? supply(award.lost(), feature)
        : of(characteristic.bins(), award.value(), characteristic.advice(), feature);
  }

  /** As above for a characteristic of a learnt card, in an expert's words where there are any. */
  static Bilingual of(Conclusion.Loss loss, Bilingual advice, FeatureDefinition feature) {
    return loss.isMissing()
        ? supply(loss.lost(), feature)
        : of(loss.characteristic().intervals(), loss.value(), advice, feature);
  }

  private static Bilingual of(
      List<Bin> bins, double value, Bilingual advice, FeatureDefinition feature) {
    int here = 0;
    while (!bins.get(here).holds(value)) {
      here++;
    }
    int better = nearestBetter(bins, here);
    if (better == here) {
      return Bilingual.of("没有更有利的取值。", "No value is known that would earn more.");
    }
    int gain = bins.get(better).points().minus(bins.get(here).points()).value();
    Bilingual now = feature.unit().render(value);
    Bilingual goal = goal(bins.get(better), better > here, feature);
    double edge = bound(bins.get(better), better > here);
    Optional<Bilingual> time = soonest(value, edge, feature);
    return Bilingual.of(
        advice.zh()
            + "：目前为"
            + now.zh()
            + "，"
            + goal.zh()
            + "可多得"
            + gain
            + "分。"
            + time.map(Bilingual::zh).orElse(""),
        advice.en()
            + ": it is "
            + now.en()
            + " now; "
            + goal.en()
            + " earns "
            + gain
            + " points more."
            + time.map(text -> " " + text.en()).orElse(""));
  }

  /** In how many months at best, where its own conduct moves it. */
  private static Optional<Bilingual> soonest(double value, double to, FeatureDefinition feature) {
    Lever lever = feature.lever();
    if (lever == null) {
      return Optional.empty();
    }
    int months = lever.monthsTo(value, to);
    if (months > Lever.MOST_MONTHS) {
      return Optional.of(Bilingual.of("一年内难以达到。", "A year is hardly enough."));
    }
    return Optional.of(
        Bilingual.of(
            "最快约需" + months + "个月。",
            "At best it takes " + (months == 1 ? "a month." : months + " months.")));
  }

  private static Bilingual supply(Points lost, FeatureDefinition feature) {
    int most = lost.value();
    Bilingual title = feature.title();
    return Bilingual.of(
        "授权并提供“" + title.zh() + "”的数据，最多可多得" + most + "分。",
        "Agree to and supply the data for '" + title.en() + "': up to " + most + " points more.");
  }

  /** Of the bins that earn more, the nearest; of two as near, the one that earns more. */
  private static int nearestBetter(List<Bin> bins, int here) {
    int reach = bins.size();
    int best = here;
    for (int other = 0; other < bins.size(); other++) {
      int distance = Math.abs(other - here);
      boolean earnsMore = bins.get(other).points().compareTo(bins.get(here).points()) > 0;
      boolean isNearer =
          distance < reach
              || (distance == reach
                  && bins.get(other).points().compareTo(bins.get(best).points()) > 0);
      if (earnsMore && isNearer) {
        reach = distance;
        best = other;
      }
    }
    return best;
  }

  private static Bilingual goal(Bin bin, boolean upwards, FeatureDefinition feature) {
    Bilingual text = feature.unit().render(bound(bin, upwards));
    return upwards
        ? Bilingual.of("达到" + text.zh(), text.en() + " or more")
        : Bilingual.of("降到" + text.zh() + "以下", "less than " + text.en());
  }

  private static double bound(Bin bin, boolean upwards) {
    return Optional.ofNullable(upwards ? bin.from() : bin.below())
        .orElseThrow(() -> new IllegalStateException("A better bin has no bound"));
  }
}
