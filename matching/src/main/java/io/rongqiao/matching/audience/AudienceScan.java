package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Criterion;
import java.time.LocalDate;
import java.util.List;

/** Counts, exactly, who meets criteria. Inside the platform only: what is shown is blurred. */
public final class AudienceScan {

  private final Sieve sieve;
  private final int today;

  private AudienceScan(Sieve sieve, int today) {
    this.sieve = sieve;
    this.today = today;
  }

  /** Who meets all of {@code criteria} and has a consent that lasts until {@code today}. */
  public static AudienceScan of(List<Criterion> criteria, AudienceLayout layout, LocalDate today) {
    return new AudienceScan(
        Sieve.of(Formula.of(criteria), layout), Math.toIntExact(today.toEpochDay()));
  }

  /**
   * What was counted.
   *
   * @param bytes how much of the feature columns was read for it; a block in which nobody is left
   *     is not read further
   */
  public record Count(long enterprises, long bytes) {}

  public Count count(AudiencePartition partition) {
    return partition.read(this::count);
  }

  private Count count(List<Block> blocks) {
    long[] mask = new long[Block.WORDS];
    long enterprises = 0;
    long bytes = 0;
    for (Block block : blocks) {
      block.countable(today, mask);
      bytes += sieve.restrict(block, mask);
      for (long word : mask) {
        enterprises += Long.bitCount(word);
      }
    }
    return new Count(enterprises, bytes);
  }
}
