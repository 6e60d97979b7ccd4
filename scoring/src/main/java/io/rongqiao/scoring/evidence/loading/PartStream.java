package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.evidence.reading.RowFile;
import io.rongqiao.scoring.evidence.reading.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads and checks a file in a thread of its own, a few parts ahead of whoever stores them, and
 * notes progress and errors through units of work of its own, so that they are seen while the load
 * runs.
 */
final class PartStream implements AutoCloseable {

  private static final Access PLATFORM = new Access.Platform("run-load");
  private static final int PARTS_AHEAD = 2;
  private static final int MOST_ERRORS_KEPT = 100_000;

  private final Transactions transactions;
  private final Loads loads;
  private final Load load;
  private final RowChecks checks;
  private final BlockingQueue<Message> messages = new ArrayBlockingQueue<>(PARTS_AHEAD);
  private final Thread reader;
  private long rowsRead;
  private long rowsRejected;
  private int errorsKept;

  PartStream(Transactions transactions, Loads loads, Load load, Path file, RowChecks checks) {
    this.transactions = transactions;
    this.loads = loads;
    this.load = load;
    this.checks = checks;
    this.reader = Thread.ofPlatform().name("read " + load.id()).start(() -> read(file));
  }

  /** The next part, empty after the last; what broke the reading is thrown here. */
  Optional<CheckedPart> next() {
    try {
      return switch (messages.take()) {
        case Message.Part part -> Optional.of(part.checked());
        case Message.End _ -> Optional.empty();
        case Message.Broken broken -> throw broken.cause();
      };
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new LoadStopped(load.id());
    }
  }

  @Override
  public void close() {
    reader.interrupt();
    try {
      reader.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(Path path) {
    try {
      messages.put(readAll(path));
    } catch (InterruptedException _) {
      // Whoever stores the parts wants no more of them.
    }
  }

  private Message readAll(Path path) throws InterruptedException {
    DeliveryKind kind = load.order().kind();
    try (RowFile file = RowFile.open(path, kind.layout())) {
      RowBatch batch = new RowBatch(kind.columns().size());
      while (file.rows().fill(batch)) {
        messages.put(new Message.Part(check(batch, file)));
      }
      if (rowsRead == 0) {
        throw new UnreadableFile("The file has a header and no rows.");
      }
      return new Message.End();
    } catch (IOException broken) {
      return new Message.Broken(
          new UnreadableFile("The file breaks off: %s.".formatted(broken.getMessage()), broken));
    } catch (RuntimeException broken) {
      return new Message.Broken(broken);
    }
  }

  private CheckedPart check(RowBatch batch, RowFile file) {
    return transactions.call(
        PLATFORM,
        () -> {
          CheckedPart part = checks.check(batch);
          rowsRead += part.rowsRead();
          rowsRejected += part.rowsRejected();
          report(part.errors());
          loads.progress(load.id(), rowsRead, rowsRejected, file.bytesRead());
          return part;
        });
  }

  private void report(List<RowError> errors) {
    List<RowError> kept = errors.subList(0, Math.min(errors.size(), MOST_ERRORS_KEPT - errorsKept));
    if (!kept.isEmpty()) {
      loads.report(load.id(), load.attempt(), errorsKept + 1, kept);
      errorsKept += kept.size();
    }
  }

  private sealed interface Message {

    record Part(CheckedPart checked) implements Message {}

    record End() implements Message {}

    record Broken(RuntimeException cause) implements Message {}
  }
}
