package io.rongqiao.migrations.outbox;

import java.time.Instant;
import java.util.List;

/**
 * What a relay has still to publish, in shards. Facts of one key share a shard and a shard has one
 * relay at a time, so a relay that publishes in the order given keeps the order of every key.
 */
public interface UnpublishedFacts {

  /** Shards are numbered from 0 up to this, exclusive. */
  int SHARDS = 16;

  /** Whether a fact waits in any shard. */
  boolean isAnyWaiting();

  /**
   * Takes, for the rest of this unit of work, the shards in which a fact waits and that no other
   * relay has. One statement, so that an idle relay costs no more.
   */
  List<Integer> claimWaiting();

  /** The oldest facts of each of these shards, those of one shard in their order. */
  List<UnpublishedFact> oldest(List<Integer> shards, int mostOfEach);

  /** Notes that these were published; not before the broker has confirmed every one. */
  void markPublished(List<UnpublishedFact> facts, Instant at);
}
