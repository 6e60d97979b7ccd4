package io.rongqiao.matching.formula;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whom a formula is asked about: the units each measure may have, and the words each code may be,
 * among those that the formula names and {@link #OTHER}. What is not listed is free.
 */
record Domain(SortedMap<String, Span> spans, SortedMap<String, SortedSet<String>> words) {

  /** Stands for every word that the formula does not name, and for a code that is not known. */
  static final String OTHER = "";

  /** Splitting stops before there are more parts than this. */
  private static final int MOST_PARTS = 4_096;

  Domain {
    spans = Collections.unmodifiableSortedMap(new TreeMap<>(spans));
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
  }

  /** Those who meet all of {@code criteria}, and perhaps more: only plain bounds are regarded. */
  static Domain of(Choices choices, List<Criterion> criteria) {
    SortedMap<String, SortedSet<String>> words = new TreeMap<>();
    choices
        .words()
        .forEach(
            (code, named) -> {
              SortedSet<String> free = new TreeSet<>(named);
              free.add(OTHER);
              words.put(code, free);
            });
    Domain domain = new Domain(new TreeMap<>(), words);
    for (Criterion criterion : criteria) {
      domain = domain.meeting(criterion);
    }
    return domain;
  }

  private Domain meeting(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Within within ->
          within(within.measure().name(), new Span(within.from(), within.to()));
      case Criterion.OneOf oneOf -> among(oneOf.code().name(), oneOf.words());
      case Criterion.All all -> {
        Domain domain = this;
        for (Criterion part : all.parts()) {
          domain = domain.meeting(part);
        }
        yield domain;
      }
      case Criterion.StartsWith _,
          Criterion.Is _,
          Criterion.Known _,
          Criterion.Any _,
          Criterion.AtLeast _,
          Criterion.Not _ ->
          this;
    };
  }

  Span span(String measure) {
    return spans.getOrDefault(measure, Span.FREE);
  }

  SortedSet<String> words(String code) {
    return words.getOrDefault(code, new TreeSet<>());
  }

  /** This, cut at every word and tier that the formula chooses by, as far as that stays few. */
  List<Domain> parts(Choices choices) {
    List<Domain> parts = List.of(this);
    for (String code : words.keySet()) {
      parts = parts.size() * words(code).size() > MOST_PARTS ? parts : byWord(parts, code);
    }
    for (String measure : choices.tiers().keySet()) {
      SortedSet<Integer> cuts = choices.tiers().get(measure);
      parts = parts.size() * (cuts.size() + 1) > MOST_PARTS ? parts : byTier(parts, measure, cuts);
    }
    return parts;
  }

  private static List<Domain> byWord(List<Domain> domains, String code) {
    List<Domain> parts = new ArrayList<>();
    for (Domain domain : domains) {
      for (String word : domain.words(code)) {
        SortedMap<String, SortedSet<String>> one = new TreeMap<>(domain.words);
        one.put(code, new TreeSet<>(List.of(word)));
        parts.add(new Domain(domain.spans, one));
      }
    }
    return parts;
  }

  private static List<Domain> byTier(
      List<Domain> domains, String measure, SortedSet<Integer> cuts) {
    List<Domain> parts = new ArrayList<>();
    for (Domain domain : domains) {
      int from = Grid.LOWEST;
      for (int cut : cuts) {
        parts.add(domain.within(measure, new Span(from, cut - 1)));
        from = cut;
      }
      parts.add(domain.within(measure, new Span(from, Grid.HIGHEST)));
    }
    return parts.stream().filter(it -> !it.span(measure).isEmpty()).toList();
  }

  Domain within(String measure, Span span) {
    SortedMap<String, Span> narrowed = new TreeMap<>(spans);
    narrowed.put(measure, span(measure).and(span));
    return new Domain(narrowed, words);
  }

  private Domain among(String code, SortedSet<String> allowed) {
    SortedSet<String> named = words.get(code);
    if (named == null) {
      return this;
    }
    SortedSet<String> left = new TreeSet<>(named);
    left.retainAll(allowed);
    if (named.contains(OTHER) && !named.containsAll(allowed)) {
      left.add(OTHER);
    }
    SortedMap<String, SortedSet<String>> narrowed = new TreeMap<>(words);
    narrowed.put(code, left);
    return new Domain(spans, narrowed);
  }

  /** Units from one bound to another, both included; none if they have passed each other. */
  record Span(int from, int to) {

    static final Span FREE = new Span(Grid.LOWEST, Grid.HIGHEST);

    boolean isEmpty() {
      return from > to;
    }

    Span and(Span other) {
      return new Span(Math.max(from, other.from), Math.min(to, other.to));
    }
  }
}
