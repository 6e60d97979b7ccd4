package io.rongqiao.matching.eligibility;

/** What is known of one subject: a number on its grid, a word, a claim, or nothing. */
public sealed interface Actual {

  /** Nothing is known. */
  Actual NOTHING = new Nothing();

  /** A number, in units of its measure. */
  record Units(int units) implements Actual {}

  /** The word a code stands at. */
  record Word(String word) implements Actual {}

  /** Whether a flag is set. */
  record Claim(boolean holds) implements Actual {}

  /** The subject is not known. */
  record Nothing() implements Actual {}
}
