package io.rongqiao.scoring.evidence.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file as it was received. What it is, is told from its first bytes: gzip, xlsx, NDJSON or
 * separated text, in UTF-8, UTF-16 or GBK.
 */
public final class RowFile implements AutoCloseable {

  private static final int BUFFER_BYTES = 1 << 18;
  private static final int SAMPLE_BYTES = 1 << 16;

  private final CountedInput raw;
  private final Rows rows;

  private RowFile(CountedInput raw, Rows rows) {
    this.raw = raw;
    this.rows = rows;
  }

  /** Opens the file and finds its header, or says in one sentence what is wrong with it. */
  public static RowFile open(Path path, Layout layout) throws IOException {
    CountedInput raw = new CountedInput(Files.newInputStream(path));
    try {
      return new RowFile(raw, rows(path, raw, layout));
    } catch (ZipException broken) {
      raw.close();
      throw new UnreadableFile("The file begins like gzip and is none: it is damaged.", broken);
    } catch (IOException | RuntimeException failure) {
      raw.close();
      throw failure;
    }
  }

  public Rows rows() {
    return rows;
  }

  /** How many bytes of the file, as received, have been read; from any thread. */
  public long bytesRead() {
    return raw.count();
  }

  @Override
  public void close() throws IOException {
    rows.close();
    raw.close();
  }

  private static Rows rows(Path path, CountedInput raw, Layout layout) throws IOException {
    InputStream plain = new BufferedInputStream(raw, BUFFER_BYTES);
    boolean gzipped = startsWith(plain, 0x1f, 0x8b);
    if (gzipped) {
      plain = new BufferedInputStream(new GZIPInputStream(plain, BUFFER_BYTES), BUFFER_BYTES);
    }
    if (startsWith(plain, 'P', 'K', 3, 4)) {
      return gzipped ? XlsxRows.unpacked(plain, layout) : XlsxRows.of(path, layout);
    }
    byte[] sample = peek(plain, SAMPLE_BYTES);
    if (sample.length == 0) {
      throw new UnreadableFile("The file is empty.");
    }
    InputStream text = TextEncoding.of(sample).toUtf8(plain);
    return beginsWithObject(sample) ? new NdjsonRows(text, layout) : new CsvRows(text, layout);
  }

  private static boolean beginsWithObject(byte[] sample) {
    for (byte b : sample) {
      if (b == '{') {
        return true;
      }
      if (b > ' ') {
        return false;
      }
    }
    return false;
  }

  private static boolean startsWith(InputStream input, int... magic) throws IOException {
    byte[] first = peek(input, magic.length);
    if (first.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((first[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] peek(InputStream input, int count) throws IOException {
    input.mark(count);
    byte[] sample = input.readNBytes(count);
    input.reset();
    return sample;
  }
}
