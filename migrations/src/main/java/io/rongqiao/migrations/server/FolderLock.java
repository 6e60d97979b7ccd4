package io.rongqiao.migrations.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a data folder to one process. The operating system drops the lock with the process, however
 * that ends; the file names the holder for whoever is kept waiting.
 */
final class FolderLock implements AutoCloseable {

  private static final long MILLIS_BETWEEN_TRIES = 100;

  /**
   * What this process holds. POSIX drops a lock as soon as the process closes any handle on the
   * file, so a folder of ours is never even looked at.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static FolderLock acquire(Path folder, Duration patience) {
    Path file = folder.resolve("lock");
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      if (HELD.add(file)) {
        FolderLock lock = tryToAcquire(file);
        if (lock != null) {
          return lock;
        }
        HELD.remove(file);
      }
      if (System.nanoTime() > deadline) {
        throw new DatabaseServerFailed(
            "The data folder %s is in use by %s; stop that first or choose another folder."
                .formatted(folder, holder(file)));
      }
      Pause.ofMillis(MILLIS_BETWEEN_TRIES);
    }
  }

  private static @Nullable FolderLock tryToAcquire(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return null;
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
      return new FolderLock(file, channel);
    } catch (IOException cause) {
      HELD.remove(file);
      throw new DatabaseServerFailed("The file %s cannot be locked.".formatted(file), cause);
    }
  }

  private static String holder(Path file) {
    if (HELD.contains(file)) {
      return "this very process";
    }
    try {
      long pid = Long.parseLong(Files.readString(file).strip());
      String command =
          ProcessHandle.of(pid)
              .flatMap(process -> process.info().command())
              .orElse("command unknown");
      return "process %d (%s)".formatted(pid, command);
    } catch (IOException | NumberFormatException _) {
      return "another process";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      HELD.remove(file);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
