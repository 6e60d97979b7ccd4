package io.rongqiao.migrations.transaction;

import java.util.function.Supplier;

/**
 * Units of work. Each is one database transaction: it commits at the end, and any exception or
 * error rolls all of it back.
 *
 * <p>A unit started inside another with the same access joins it, and what fails the inner one
 * fails the whole, caught or not. With a different access it is refused with {@link
 * IllegalStateException}: who acts does not change half-way.
 */
public interface Transactions {

  /** Does the work and returns its result once it is committed. */
  <T> T call(Access access, Supplier<T> work);

  /** Whether the caller is inside a unit of work. */
  boolean isUnderWay();

  /** Does the work, which is committed on return. */
  default void run(Access access, Runnable work) {
    call(
        access,
        () -> {
          work.run();
          return true;
        });
  }
}
