package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Requirement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything about a question that the enterprises of one partition add up to: how many there are
 * and fit, how many would fit with each leaf met by all or by none, in which band of its measure
 * those lie for whom a bound matters, and of which kinds those are who fit. Exact, so it never
 * leaves the platform.
 */
final class Survey {

  static final String ALL = "all";
  static final String FIT = "fit";

  /** By what those who fit are told apart: a code, and how many of its characters. */
  static final Map<String, Integer> KINDS = Map.of("risk_grade", 1, "size_class", 6, "division", 2);

  private final Question question;
  private final AudienceLayout layout;
  private final int today;
  private final long secret;

  Survey(Question question, AudienceLayout layout, LocalDate today, long secret) {
    this.question = question;
    this.layout = layout;
    this.today = Math.toIntExact(today.toEpochDay());
    this.secret = secret;
  }

  /** How many would fit if the leaf at that place were met by all, or by none. */
  static String when(boolean met, int leaf) {
    return met + "/" + leaf;
  }

  /** Those for whom the bound at that place matters, by the band of their number. */
  static String band(int leaf, int band) {
    return "band/" + leaf + "/" + band;
  }

  /** Those who fit and are of a kind; the word is empty where none is known. */
  static String kind(String code, String word) {
    return "kind/" + code + "/" + word;
  }

  /** The bound that a leaf is, if it is one. */
  static Optional<Criterion.Within> bound(Requirement leaf) {
    return leaf.test() instanceof Criterion.Within within
            && within.isBoundedBelow() != within.isBoundedAbove()
        ? Optional.of(within)
        : Optional.empty();
  }

  SortedMap<String, Tally> of(AudiencePartition partition) {
    return partition.read(
        blocks -> {
          SurveySums sums = new SurveySums(question, layout, secret);
          blocks.forEach(block -> sums.add(block, today));
          return sums.cells();
        });
  }

  /** What two partitions, or all of them but one and that one, add up to. */
  static SortedMap<String, Tally> sum(Map<String, Tally> one, Map<String, Tally> other) {
    SortedMap<String, Tally> sum = new TreeMap<>(one);
    other.forEach((cell, tally) -> sum.merge(cell, tally, Tally::plus));
    return sum;
  }

  /** Words of a code as they are told apart. */
  static String shortened(String code, String word) {
    return word.substring(0, Math.min(word.length(), KINDS.getOrDefault(code, word.length())));
  }
}
