package io.rongqiao.api.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The lasting name of a process, under which it finds again what it left in its data folder. A
 * second process on the same folder takes the next seat, so neither takes the other's loads for its
 * own.
 */
final class ProcessSeat implements AutoCloseable {

  private static final int LONGEST_NAME = 64;

  private final FileChannel claim;
  private final String name;

  private ProcessSeat(FileChannel claim, String name) {
    this.claim = claim;
    this.name = name;
  }

  /** Takes the first free seat in a folder until it is closed or the process ends. */
  static ProcessSeat take(Path folder, Supplier<UUID> ids) {
    try {
      Files.createDirectories(folder);
      for (int number = 1; ; number++) {
        FileChannel file =
            FileChannel.open(folder.resolve("process-" + number), CREATE, READ, WRITE);
        if (isClaimed(file)) {
          return new ProcessSeat(file, name(file, ids));
        }
        file.close();
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  String name() {
    return name;
  }

  @Override
  public void close() {
    try {
      claim.close();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static boolean isClaimed(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static String name(FileChannel file, Supplier<UUID> ids) throws IOException {
    ByteBuffer kept = ByteBuffer.allocate(LONGEST_NAME);
    if (file.read(kept) > 0) {
      return UTF_8.decode(kept.flip()).toString().strip();
    }
    String fresh = ids.get().toString();
    file.write(UTF_8.encode(fresh));
    file.force(true);
    return fresh;
  }
}
