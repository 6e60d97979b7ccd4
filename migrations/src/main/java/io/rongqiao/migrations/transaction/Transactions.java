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

  /**
   * Carries out one statement that is a unit of work by itself: it reaches the database, is carried
   * out and committed in one message. Nobody is told as whom it acts, so it is a call of a function
   * that touches nothing but what belongs to whom its arguments name.
   *
   * @throws DatabaseUnavailable where the connection broke off: the statement may have been kept
   * @throws IllegalStateException inside a unit of work, or where it is more than one statement
   */
  <T> T alone(Supplier<T> statement);

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
