package io.rongqiao.matching.contention;

import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What clients asked for and what they were told, in the order in which they were told. */
final class History {

  private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();

  void see(Deed deed, String key, @Nullable UUID thing, Money amount, Told told) {
    seen.add(new Seen(deed, key, thing, amount.amount(), told));
  }

  /** What came of a change; nothing where every try failed on the way. */
  void change(Deed deed, String key, UUID thing, Money amount, Optional<Boolean> done) {
    see(
        deed,
        key,
        thing,
        amount,
        done.map(it -> it ? Told.DONE : Told.REFUSED).orElse(Told.UNKNOWN));
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
