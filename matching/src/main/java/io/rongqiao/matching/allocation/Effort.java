package io.rongqiao.matching.allocation;

/**
 * When to be content.
 *
 * @param seed the same seed gives the same allocation
 * @param enough a gap that needs no improving any more
 * @param groups how many small groups of requests may be solved anew
 */
public record Effort(long seed, double enough, int groups) {

  private static final int STANDARD_GROUPS = 200_000;

  public Effort {
    if (enough < 0 || groups < 0) {
      throw new IllegalArgumentException("A gap of %s, %d groups".formatted(enough, groups));
    }
  }

  /** What batches are run with: half a thousandth is content. */
  public static Effort standard(long seed) {
    return new Effort(seed, 0.0005, STANDARD_GROUPS);
  }

  /** As near to the best as the groups bring it. */
  public static Effort thorough(long seed) {
    return new Effort(seed, 0, STANDARD_GROUPS);
  }
}
