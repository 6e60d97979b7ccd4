package io.rongqiao.scoring.synthetic;

import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A population of invented enterprises over a period. An enterprise depends on the seed, its index
 * and the period alone: any part of the world can be made anywhere, in any order, and is the same.
 */
public final class SyntheticWorld {

  /** Where the demonstration's history begins. */
  public static final LocalDate DEMONSTRATION_FROM = LocalDate.of(2017, 1, 1);

  /** The demonstration's business date. */
  public static final LocalDate DEMONSTRATION_TO = LocalDate.of(2020, 2, 29);

  private final long seed;
  private final long first;
  private final long count;
  private final Span span;

  private SyntheticWorld(long seed, long first, long count, Span span) {
    if (first < 0 || count < 0) {
      throw new IllegalArgumentException("%d enterprises from %d on".formatted(count, first));
    }
    this.seed = seed;
    this.first = first;
    this.count = count;
    this.span = span;
  }

  /** The world of {@code count} enterprises as its providers know it on the day {@code to}. */
  public static SyntheticWorld of(long seed, long count, LocalDate from, LocalDate to) {
    return new SyntheticWorld(seed, 0, count, new Span(from, to));
  }

  /** The enterprises of this world from index {@code from} on. */
  public SyntheticWorld part(long from, long number) {
    return new SyntheticWorld(seed, from, number, span);
  }

  public long count() {
    return count;
  }

  /** The enterprise with this index, counted from the start of the whole world. */
  public SyntheticEnterprise enterprise(long index) {
    return new SyntheticEnterprise(seed, index, span);
  }

  /** The enterprises one after the other; each can be let go before the next is made. */
  public Stream<SyntheticEnterprise> enterprises() {
    return LongStream.range(first, first + count).mapToObj(this::enterprise);
  }
}
