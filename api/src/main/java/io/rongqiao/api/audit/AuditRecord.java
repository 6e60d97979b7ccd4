package io.rongqiao.api.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One deed in the audit log.
 *
 * @param detail a JSON object; never personal or credit data
 * @param previous the digest of the record before, in hexadecimal
 */
public record AuditRecord(
    long position,
    Instant at,
    String actor,
    String deed,
    String subject,
    String detail,
    String previous) {

  /** What the first record is chained to. */
  public static final String BEGINNING = "00".repeat(32);

  /** The digest over every field, each with its length before it, so no two records share one. */
  public String digest() {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.writeLong(position);
      out.writeLong(at.getEpochSecond());
      out.writeInt(at.getNano());
      for (String field : Arrays.asList(actor, deed, subject, detail, previous)) {
        byte[] encoded = field.getBytes(UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
      }
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every JDK has SHA-256", cause);
    }
  }
}
