package io.rongqiao.scoring.enterprise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Codes for enterprises whose provider hides who they are. The same masked identifier always gets
 * the same code; it is well-formed and passes both checks, and no register can contain it, because
 * no division's code begins with two zeros.
 */
public final class TestCodes {

  /** An enterprise of the market registry (91) in no province (00). */
  static final String PREFIX = "9100";

  private static final int DIVISIONS = 10_000;

  private static final int ORGANISATION_LENGTH = 8;

  private TestCodes() {}

  /** The code that stands for {@code identifier} wherever it occurs. */
  public static Uscc codeFor(ProviderIdentifier identifier) {
    byte[] digest = digest(identifier.provider() + '\n' + identifier.externalId());
    StringBuilder code = new StringBuilder(PREFIX);
    code.append("%04d".formatted(pairAt(digest, 0) % DIVISIONS));
    for (int position = 0; position < ORGANISATION_LENGTH; position++) {
      int pair = pairAt(digest, 2 + 2 * position);
      code.append(Uscc.ALPHABET.charAt(pair % Uscc.ALPHABET.length()));
    }
    return Uscc.withChecks(code.toString());
  }

  private static int pairAt(byte[] digest, int position) {
    return Byte.toUnsignedInt(digest[position]) * 256 + Byte.toUnsignedInt(digest[position + 1]);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every Java platform has SHA-256", cause);
    }
  }
}
