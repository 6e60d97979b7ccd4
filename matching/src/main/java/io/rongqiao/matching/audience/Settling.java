package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * Brings a question to one that may be answered: what only a few enterprises hang on is left out of
 * it. A leaf whose being met by all, or by none, would add or take away fewer than {@link #FEW} is
 * taken as met by all, or by none; a bound is moved to the next at which {@link #FEW} have been
 * passed. So two questions that few enterprises tell apart have one answer.
 */
final class Settling {

  static final int FEW = 20;

  private final Audience audience;

  Settling(Audience audience) {
    this.audience = audience;
  }

  /** A question with what it adds up to. */
  record Settled(Question question, SortedMap<String, Tally> cells) {

    Tally fit() {
      return cells.getOrDefault(Survey.FIT, Tally.NONE);
    }

    Tally when(boolean met, int leaf) {
      return cells.getOrDefault(Survey.when(met, leaf), Tally.NONE);
    }
  }

  Settled settle(List<Criterion> criteria) {
    Settled settled = withoutTrifles(Question.of(criteria));
    Question moved = settled.question();
    for (int leaf = 0; leaf < moved.leaves().size(); leaf++) {
      Requirement bound = BoundMoves.of(settled, leaf).settled();
      moved = moved.with(leaf, new Formula.Leaf(bound));
    }
    return moved.leaves().equals(settled.question().leaves()) ? settled : withoutTrifles(moved);
  }

  private Settled withoutTrifles(Question question) {
    Settled settled = new Settled(question, audience.survey(question));
    while (true) {
      List<Trifle> trifles = trifles(settled);
      if (trifles.isEmpty()) {
        return settled;
      }
      Trifle least = trifles.stream().min(Trifle.ORDER).orElseThrow();
      Question next = settled.question().with(least.leaf(), Question.always(least.met()));
      settled = new Settled(next, audience.survey(next));
    }
  }

  private static List<Trifle> trifles(Settled settled) {
    List<Trifle> trifles = new ArrayList<>();
    List<Requirement> leaves = settled.question().leaves();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      for (boolean met : new boolean[] {true, false}) {
        long effect = Math.abs(settled.when(met, leaf).enterprises() - settled.fit().enterprises());
        if (effect < FEW) {
          trifles.add(new Trifle(effect, leaves.get(leaf).toString(), leaf, met));
        }
      }
    }
    return trifles;
  }

  /** A leaf on which few hang; ties are broken by its words, so that their order does not count. */
  private record Trifle(long effect, String words, int leaf, boolean met) {

    static final Comparator<Trifle> ORDER =
        Comparator.comparingLong(Trifle::effect)
            .thenComparing(Trifle::words)
            .thenComparingInt(it -> it.met() ? 1 : 0)
            .thenComparingInt(Trifle::leaf);
  }
}
