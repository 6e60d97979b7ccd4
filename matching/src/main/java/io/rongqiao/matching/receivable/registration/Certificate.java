package io.rongqiao.matching.receivable.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.receivable.ReceivableFacts;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.scoring.canonical.CanonicalJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A certificate of registration: what the register says of an interest, whole for those it
 * concerns, with a digest by which anybody who was shown it can tell that nothing was altered.
 *
 * @param content canonical JSON
 * @param digest SHA-256 of the content, in hexadecimal
 */
public record Certificate(Interest interest, String content, String digest) {

  /** The certificate of an interest as it stands. */
  public static Certificate of(Interest interest, ReceivableTerms terms) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("certificate", interest.certificate().value())
            .put("receivableId", interest.receivable().toString())
            .put("kind", interest.kind().name())
            .put("holder", interest.holder().toString())
            .put("debtorUscc", terms.debtor().uscc().value())
            .put("agreement", interest.agreement())
            .put("registeredAt", interest.registeredAt().toString())
            .put("validUntil", interest.validUntil().toString())
            .put("state", interest.stored().name())
            .put("revision", interest.version());
    json.set("amount", ReceivableFacts.money(interest.amount()));
    String content = CanonicalJson.write(json);
    return new Certificate(interest, content, digest(content));
  }

  private static String digest(String content) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every Java platform has SHA-256", cause);
    }
  }
}
