package io.rongqiao.migrations.outbox;

import java.util.stream.Stream;

/**
 * Facts to publish. Append one after the write that made it true, in the same unit of work: both
 * are kept or neither, and facts of one key are published in the order in which they became true.
 */
public interface Outbox {

  void append(Fact fact);

  /** Appends many, in their order. */
  default void appendAll(Stream<Fact> facts) {
    facts.forEach(this::append);
  }
}
