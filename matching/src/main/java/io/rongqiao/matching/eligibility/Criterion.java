package io.rongqiao.matching.eligibility;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A condition on what is known about an enterprise.
 *
 * <p>A {@link Test} over a subject that is not known is neither met nor contradicted, except {@link
 * Known} itself, which asks just that. {@link Not} asks that its part be contradicted, so a missing
 * value never satisfies a negation.
 */
public sealed interface Criterion {

  /** A condition on one subject. */
  sealed interface Test extends Criterion {

    Subject subject();

    /** Whether this holds for {@code actual}; asked only about what is known. */
    boolean holds(Actual actual);
  }

  /** A measure lies between two bounds, both included, in units of the measure. */
  record Within(Measure measure, int from, int to) implements Test {

    public Within {
      if (from == Grid.MISSING) {
        throw new IllegalArgumentException("%s has no lower bound".formatted(measure.name()));
      }
    }

    /** At least so many units. */
    public static Within atLeast(Measure measure, int from) {
      return new Within(measure, from, Grid.HIGHEST);
    }

    /** At most so many units. */
    public static Within atMost(Measure measure, int to) {
      return new Within(measure, Grid.LOWEST, to);
    }

    public boolean isBoundedBelow() {
      return from != Grid.LOWEST;
    }

    public boolean isBoundedAbove() {
      return to != Grid.HIGHEST;
    }

    @Override
    public Subject subject() {
      return measure;
    }

    @Override
    public boolean holds(Actual actual) {
      return actual instanceof Actual.Units(int units) && from <= units && units <= to;
    }
  }

  /** A code is one of some words. */
  record OneOf(Code code, SortedSet<String> words) implements Test {

    public OneOf {
      words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    @Override
    public Subject subject() {
      return code;
    }

    @Override
    public boolean holds(Actual actual) {
      return actual instanceof Actual.Word(String word) && words.contains(word);
    }
  }

  /** A code begins with one of some prefixes, as industries and divisions nest. */
  record StartsWith(Code code, SortedSet<String> prefixes) implements Test {

    public StartsWith {
      prefixes = Collections.unmodifiableSortedSet(new TreeSet<>(prefixes));
    }

    @Override
    public Subject subject() {
      return code;
    }

    @Override
    public boolean holds(Actual actual) {
      return actual instanceof Actual.Word(String word)
          && prefixes.stream().anyMatch(word::startsWith);
    }
  }

  /** A flag stands as expected. */
  record Is(Flag flag, boolean expected) implements Test {

    @Override
    public Subject subject() {
      return flag;
    }

    @Override
    public boolean holds(Actual actual) {
      return actual instanceof Actual.Claim(boolean holds) && holds == expected;
    }
  }

  /** Something is known of the subject, whatever it is. */
  record Known(Subject subject) implements Test {

    @Override
    public boolean holds(Actual actual) {
      return !(actual instanceof Actual.Nothing);
    }
  }

  /** Every part is met. */
  record All(List<Criterion> parts) implements Criterion {

    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part is met. */
  record Any(List<Criterion> parts) implements Criterion {

    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** At least {@code count} parts are met. */
  record AtLeast(int count, List<Criterion> parts) implements Criterion {

    public AtLeast {
      parts = List.copyOf(parts);
    }
  }

  /** The part is contradicted. */
  record Not(Criterion part) implements Criterion {}
}
