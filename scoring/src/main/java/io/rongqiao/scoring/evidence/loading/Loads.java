package io.rongqiao.scoring.evidence.loading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The loads there were and are. Works inside a unit of work of the platform's own. */
public interface Loads {

  Optional<Load> find(LoadId id);

  /** The load that a provider's key names. */
  Optional<Load> find(String provider, String idempotencyKey);

  /** The newest loads, all or one provider's, those before {@code before} if that is given. */
  List<Load> newest(@Nullable String provider, @Nullable LoadId before, int limit);

  /** Notes that a file is arriving; false if the key was taken meanwhile. */
  boolean begin(LoadId id, LoadOrder order, Instant at);

  /** Notes that a failed load's file is arriving once more. */
  boolean beginAgain(LoadId id, Instant at);

  /** Notes that the file is complete. */
  void queue(LoadId id, String spool, byte[] contentDigest, long bytesTotal);

  /** Notes that it runs; empty if it neither waits nor was left behind. */
  Optional<Load> start(LoadId id, Instant at);

  /**
   * Notes that a load runs whose rows are here without a file. The same key again is a further
   * attempt at the same load.
   *
   * @throws IllegalStateException if that load has succeeded
   */
  Load startAtOnce(LoadId id, LoadOrder order, byte[] contentDigest, long bytesTotal, Instant at);

  /** Shows how far it has come. */
  void progress(LoadId id, long rowsRead, long rowsRejected, long bytesRead);

  /** Reports rows that were not taken, the first of them as number {@code position}. */
  void report(LoadId id, int attempt, int position, List<RowError> errors);

  void succeed(LoadId id, RowCounts rows, Instant at);

  void fail(LoadId id, String failure, Instant at);

  /** The reported rows of the latest attempt after {@code position}, in order. */
  List<RowError> errors(LoadId id, int afterPosition, int limit);

  /**
   * This process's loads that are neither finished nor failed; at its start, those it left behind.
   */
  List<Load> abandoned();

  /** Whether some session is running the load at this moment. */
  boolean isRunning(LoadId id);

  /** What the delivery of a load came to, if it was committed. */
  Optional<RowCounts> delivered(LoadId id);

  /** The number under which a load's rows were stored, if they were. */
  Optional<Long> deliveryNumber(LoadId id);

  /** Notes a delivery that was taken in within this unit of work. */
  void deliver(Load load, long number, RowCounts rows);

  /** A number for the next delivery. */
  long nextDeliveryNumber();

  /** The digest of a load's file. */
  byte[] contentDigest(LoadId id);
}
