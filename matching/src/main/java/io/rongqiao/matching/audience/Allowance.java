package io.rongqiao.matching.audience;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many different simulations an institution may have in a month; the same one again is free.
 *
 * <p>The noise of different questions averages out, slowly: somebody who knew everything of
 * everybody else could, with as many questions as there are enterprises, begin to guess better than
 * by chance. A twentieth of that leaves such a guesser right in about 52 of 100 cases where chance
 * gives 50.
 */
public interface Allowance {

  int LEAST = 200;
  int MOST = 10_000;

  /** Whether the institution may have this simulation in the month of that day. */
  boolean admits(UUID institution, String digest, LocalDate day, int most);

  /** How many a month where so many enterprises are counted. */
  static int aMonth(long counted) {
    long power = Long.highestOneBit(Math.max(1, counted - 1)) * 2;
    return Math.clamp(power / 20, LEAST, MOST);
  }
}
