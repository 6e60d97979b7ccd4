package io.rongqiao.matching.contention;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What clients asked for and what they were told, in the order in which they were told. */
final class History {

  private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();

  void record(Seen one) {
    seen.add(one);
  }

  List<Seen> all() {
    return List.copyOf(seen);
  }

  /** What was asked. */
  enum Deed {
    RESERVE,
    CONFIRM,
    RELEASE,
    EXPIRE,
    REGISTER,
    AMEND,
    CANCEL,
    CLAIM,
    PAY,
    RECOVER
  }

  /** What the client was told; {@code UNKNOWN} where every try failed on the way. */
  enum Told {
    DONE,
    REFUSED,
    UNKNOWN
  }

  /**
   * One operation.
   *
   * @param key the client's key of what it creates; of what it changes, the key that created it
   * @param thing what was created or changed; {@code null} where nothing was
   * @param amount what was asked for, or what was to stand afterwards
   */
  record Seen(Deed deed, String key, @Nullable UUID thing, BigDecimal amount, Told told) {}
}
