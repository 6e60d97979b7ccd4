package io.rongqiao.scoring.evidence.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A text file as it was received: plain or gzip, in UTF-8, UTF-16 or GBK, with a mark or not. */
public final class TextFile {

  private static final int BUFFER_BYTES = 1 << 18;
  private static final int SAMPLE_BYTES = 1 << 16;

  private TextFile() {}

  /** Opens the file; what comes out is its text, without a byte order mark. */
  public static Reader open(Path path) throws IOException {
    InputStream raw = Files.newInputStream(path);
    try {
      InputStream plain = unzipped(new BufferedInputStream(raw, BUFFER_BYTES));
      plain.mark(SAMPLE_BYTES);
      byte[] sample = plain.readNBytes(SAMPLE_BYTES);
      plain.reset();
      return new InputStreamReader(TextEncoding.of(sample).toUtf8(plain), UTF_8);
    } catch (IOException | RuntimeException failure) {
      raw.close();
      throw failure;
    }
  }

  private static InputStream unzipped(InputStream input) throws IOException {
    input.mark(2);
    boolean gzipped = input.read() == 0x1f && input.read() == 0x8b;
    input.reset();
    return gzipped
        ? new BufferedInputStream(new GZIPInputStream(input, BUFFER_BYTES), BUFFER_BYTES)
        : input;
  }
}
