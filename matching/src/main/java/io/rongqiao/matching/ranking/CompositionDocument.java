package io.rongqiao.matching.ranking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A composition in the form in which it is kept: its JSON, compressed in the format of zlib. The
 * JSON repeats itself a lot, so a tenth of it has to be sent, logged and stored. What was kept
 * before it was compressed is read too.
 */
public final class CompositionDocument {

  private static final int ROOM = 1 << 13;

  private CompositionDocument() {}

  public static byte[] write(Composition composition) {
    var deflater = new Deflater(Deflater.BEST_SPEED);
    var document = new ByteArrayOutputStream(ROOM);
    try (var compressed = new DeflaterOutputStream(document, deflater, ROOM)) {
      ProposalJson.write(composition, compressed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return document.toByteArray();
  }

  public static Composition read(byte[] document) {
    InputStream bytes = new ByteArrayInputStream(document);
    try (InputStream json = document[0] == '{' ? bytes : new InflaterInputStream(bytes)) {
      return ProposalJson.readComposition(json);
    } catch (IOException broken) {
      throw new UncheckedIOException("A stored composition is broken.", broken);
    }
  }
}
