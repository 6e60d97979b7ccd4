package io.rongqiao.scoring.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.scoring.consent.ConsentId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A profile as it was concluded and will be kept, byte for byte.
 *
 * @param consent the consent it was made under, or asked for under
 * @param document the profile as canonical JSON
 * @param digest SHA-256 of the document's UTF-8 bytes, in lower-case hexadecimal
 */
public record SealedProfile(
    AssessmentId id,
    ConsentId consent,
    CreditProfile profile,
    String document,
    String digest,
    Instant sealedAt) {

  public SealedProfile {
    if (!digest.equals(digest(document))) {
      throw new IllegalArgumentException("Assessment %s does not fit its seal".formatted(id));
    }
  }

  static SealedProfile seal(
      AssessmentId id, ConsentId consent, CreditProfile profile, Instant sealedAt) {
    String document = ProfileDocument.write(profile);
    return new SealedProfile(id, consent, profile, document, digest(document), sealedAt);
  }

  /** What was kept; refused if it was touched since. */
  static SealedProfile kept(
      AssessmentId id, ConsentId consent, String document, String digest, Instant sealedAt) {
    return new SealedProfile(
        id, consent, ProfileReading.read(document), document, digest, sealedAt);
  }

  public Assessment assessment() {
    return profile.assessment();
  }

  static String digest(String document) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
