package io.rongqiao.matching.eligibility;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The peer: every criterion of every product against every enterprise, one after the other, without
 * short cut, yielding the same bits as the index. It is given the same rows, read beforehand, and
 * each criterion as lean as a loop could wish it: two bounds, or a hashed set of words.
 */
final class PlainLoop {

  private final int[] firsts;
  private final int[] places;
  private final int[] bits;
  private final int[] from;
  private final int[] to;
  private final boolean[] wanted;
  private final Set<String>[] words;
  private final int unmetWords;

  @SuppressWarnings({"unchecked", "rawtypes"})
  PlainLoop(RuleTable rules) {
    int size = IntStream.range(0, rules.size()).map(rules::requirementsOf).sum();
    firsts = new int[rules.size() + 1];
    places = new int[size];
    bits = new int[size];
    from = new int[size];
    to = new int[size];
    wanted = new boolean[size];
    words = new Set[size];
    unmetWords = rules.words();
    int next = 0;
    for (int rule = 0; rule < rules.size(); rule++) {
      List<Requirement> requirements = rules.at(rule).requirements();
      for (int i = 0; i < requirements.size(); i++) {
        places[next] = rules.subject(rule, i);
        bits[next] = rules.bit(rule, i);
        wanted[next] = requirements.get(i).wanted();
        take(next++, requirements.get(i).test());
      }
      firsts[rule + 1] = next;
    }
  }

  private void take(int at, Criterion.Test test) {
    switch (test) {
      case Criterion.Within within -> {
        from[at] = within.from();
        to[at] = within.to();
      }
      case Criterion.Is is -> {
        from[at] = is.expected() ? 1 : 0;
        to[at] = from[at];
      }
      case Criterion.OneOf oneOf -> words[at] = Set.copyOf(oneOf.words());
      case Criterion.StartsWith _, Criterion.Known _ ->
          throw new IllegalArgumentException("Not in this benchmark: %s".formatted(test));
    }
  }

  Answer match(FactRow row) {
    long[] unmet = new long[unmetWords];
    long[] failing = new long[PredicateIndex.wordsFor(firsts.length - 1)];
    for (int rule = 0; rule + 1 < firsts.length; rule++) {
      boolean met = true;
      for (int i = firsts[rule]; i < firsts[rule + 1]; i++) {
        boolean holds = words[i] == null ? isWithin(row, i) : isAmong(row, i);
        if (!holds) {
          unmet[bits[i] >> 6] |= 1L << bits[i];
          met = false;
        }
      }
      if (!met) {
        failing[rule >> 6] |= 1L << rule;
      }
    }
    return new Answer(unmet, failing);
  }

  private boolean isWithin(FactRow row, int i) {
    int units = row.units(places[i]);
    return units != Grid.MISSING && (from[i] <= units && units <= to[i]) == wanted[i];
  }

  private boolean isAmong(FactRow row, int i) {
    String word = row.word(places[i]);
    return word != null && words[i].contains(word) == wanted[i];
  }

  /** The bits of what is unmet. */
  static final class Answer {

    private final long[] unmet;
    private final long[] failing;

    Answer(long[] unmet, long[] failing) {
      this.unmet = unmet;
      this.failing = failing;
    }

    long[] unmet() {
      return unmet;
    }

    long[] failing() {
      return failing;
    }
  }
}
