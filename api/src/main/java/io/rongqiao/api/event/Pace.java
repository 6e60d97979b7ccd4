package io.rongqiao.api.event;

import java.time.Duration;

/**
 * Keeps the rounds of a loop apart. Work that comes alone is begun at once; where more comes all
 * the time, what came in since the last round is done together, at a fraction of the cost of one by
 * one. For one thread.
 */
public final class Pace {

  private final long apartNanos;
  private long lastRound;

  /** Rounds that begin no sooner after one another than this. */
  public Pace(Duration apart) {
    this.apartNanos = apart.toNanos();
    this.lastRound = System.nanoTime() - apartNanos;
  }

  /** Waits until the next round may begin; not at all if the last one is long past. */
  public void await() throws InterruptedException {
    long left = apartNanos - (System.nanoTime() - lastRound);
    if (left > 0) {
      Thread.sleep(Duration.ofNanos(left));
    }
    lastRound = System.nanoTime();
  }
}
