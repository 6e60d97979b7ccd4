package io.rongqiao.api.representation;

import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a client sent as the body of a request; it lies on disk until it is closed. */
public record ReceivedFile(Path path) implements AutoCloseable {

  private static final int MEGABYTE = 1 << 20;

  /**
   * Takes the body in, and closes it.
   *
   * @param mostMegabytes longer ones are refused
   */
  public static ReceivedFile of(InputStream body, int mostMegabytes) throws IOException {
    try (body) {
      byte[] read = body.readNBytes(mostMegabytes * MEGABYTE + 1);
      if (read.length > mostMegabytes * MEGABYTE) {
        throw new Refused(
            ProblemType.TOO_LARGE, "The file has more than %d MB.".formatted(mostMegabytes));
      }
      return new ReceivedFile(Files.write(Files.createTempFile("received", ".file"), read));
    }
  }

  @Override
  public void close() throws IOException {
    Files.delete(path);
  }
}
