package io.rongqiao.matching.audience;

/**
 * How many enterprises a set holds, and a print by which the same set is known again: the sum of a
 * secret number of each member, so that parts of the set add up to the whole.
 */
public record Tally(long enterprises, long print) {

  public static final Tally NONE = new Tally(0, 0);

  public Tally plus(Tally other) {
    return new Tally(enterprises + other.enterprises, print + other.print);
  }

  public Tally minus(Tally other) {
    return new Tally(enterprises - other.enterprises, print - other.print);
  }
}
