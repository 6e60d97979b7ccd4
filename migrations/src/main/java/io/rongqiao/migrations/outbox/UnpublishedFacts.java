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

  /** The shards in which a fact waits; asked first, so that an idle relay costs one statement. */
  List<Integer> waitingShards();

  /**
   * Takes a shard for the rest of this unit of work.
   *
   * @return false if another relay has it
   */
  boolean claim(int shard);

  /** The shard's oldest facts, the oldest first. */
  List<UnpublishedFact> oldest(int shard, int most);

  /** Notes that these were published; not before the broker has confirmed every one. */
  void markPublished(List<UnpublishedFact> facts, Instant at);
}
