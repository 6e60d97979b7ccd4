package io.rongqiao.matching.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The answer of a {@link PredicateIndex} for one enterprise; shortfalls are decoded when asked. */
public final class Match {

  private final RuleTable rules;
  private final long[] unmet;
  private final long[] failing;
  private final FactRow row;

  Match(RuleTable rules, long[] unmet, long[] failing, FactRow row) {
    this.rules = rules;
    this.unmet = unmet;
    this.failing = failing;
    this.row = row;
  }

  /** Whether the rule at that place is met. */
  public boolean isEligible(int rule) {
    return (failing[rule >> 6] & 1L << rule) == 0;
  }

  /** The places of all rules that are met, ascending. */
  public IntStream eligible() {
    BitSet failed = BitSet.valueOf(failing);
    return IntStream.range(0, rules.size()).filter(rule -> !failed.get(rule));
  }

  /** The unmet requirements of the rule at that place, by their places in the compiled rule. */
  public BitSet unmet(int rule) {
    BitSet places = new BitSet();
    IntPredicate isUnmet = unmetOf(rule);
    for (int place = 0; place < rules.requirementsOf(rule); place++) {
      places.set(place, isUnmet.test(place));
    }
    return places;
  }

  /** What the enterprise is told about the rule at that place. */
  public Eligibility eligibility(int rule) {
    if (isEligible(rule)) {
      return new Eligibility.Eligible();
    }
    List<Shortfall> shortfalls = new ArrayList<>();
    CompiledRule compiled = rules.at(rule);
    for (int criterion = 0; criterion < compiled.criteria().size(); criterion++) {
      int ordinal = criterion;
      compiled
          .criteria()
          .get(criterion)
          .shortfalls(
              unmetOf(rule),
              place ->
                  shortfalls.add(
                      new Shortfall(
                          ordinal,
                          compiled.requirements().get(place),
                          row.actual(rules.subject(rule, place)))));
    }
    return new Eligibility.Ineligible(shortfalls);
  }

  /** The bits of all unmet requirements, those on one subject side by side. */
  long[] unmetBits() {
    return unmet.clone();
  }

  /** The bits of all rules that are not met. */
  long[] failingBits() {
    long[] bits = Arrays.copyOf(failing, PredicateIndex.wordsFor(rules.size()));
    if (rules.size() % Long.SIZE != 0) {
      bits[bits.length - 1] &= (1L << rules.size()) - 1;
    }
    return bits;
  }

  boolean isShownToMeet(int rule) {
    return rules.at(rule).isMet(unmetOf(rule));
  }

  private IntPredicate unmetOf(int rule) {
    return place -> {
      int bit = rules.bit(rule, place);
      return (unmet[bit >> 6] & 1L << bit) != 0;
    };
  }
}
