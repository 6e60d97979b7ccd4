package io.rongqiao.matching.ranking;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.InflaterInputStream;

/**
 * A composition in the form in which it is kept: its JSON, compressed by Zstandard. The JSON
 * repeats itself a lot, so a fifth of it has to be sent, logged and stored. What was kept before,
 * compressed in the format of zlib or not at all, is read too.
 */
public final class CompositionDocument {

  /** With what a document in the format of zlib begins. */
  private static final byte ZLIB = 0x78;

  private final byte[] bytes;

  private CompositionDocument(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The form in which {@code composition} is kept. */
  public static CompositionDocument of(Composition composition) {
    return new CompositionDocument(Compression.compress(ProposalJson.bytes(composition)));
  }

  /** The document itself, which is not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  public static byte[] write(Composition composition) {
    return of(composition).bytes;
  }

  public static Composition read(byte[] document) {
    try (InputStream json = json(document)) {
      return ProposalJson.readComposition(json);
    } catch (IOException broken) {
      throw new UncheckedIOException("A stored composition is broken.", broken);
    }
  }

  private static InputStream json(byte[] document) throws IOException {
    InputStream bytes = new ByteArrayInputStream(document);
    return switch (document[0]) {
      case '{' -> bytes;
      case ZLIB -> new InflaterInputStream(bytes);
      default -> new ZstdInputStream(bytes);
    };
  }
}
