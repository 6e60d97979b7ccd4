package io.rongqiao.scoring.consent;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signs consents with the platform's present key and verifies what any of its keys signed. */
public final class ConsentSigner {

  private static final String ALGORITHM = "Ed25519";

  private final SigningKey present;
  private final Map<String, PublicKey> known = new HashMap<>();

  public ConsentSigner(SigningKey present) {
    this(present, List.of());
  }

  /**
   * A signer after a change of keys.
   *
   * @param former keys that signed before and sign no more
   */
  public ConsentSigner(SigningKey present, Collection<SigningKey> former) {
    this.present = present;
    former.forEach(key -> known.put(key.id(), key.pair().getPublic()));
    known.put(present.id(), present.pair().getPublic());
  }

  public Consent sign(ConsentTerms terms) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(present.pair().getPrivate());
      signature.update(bytes(terms));
      String signed = Base64.getEncoder().encodeToString(signature.sign());
      return new Consent(terms, new ConsentSignature(present.id(), signed));
    } catch (GeneralSecurityException cause) {
      throw new IllegalStateException("%s does not sign".formatted(present), cause);
    }
  }

  /** Whether the platform signed exactly these terms. */
  public boolean verifies(Consent consent) {
    PublicKey key = known.get(consent.signature().keyId());
    if (key == null) {
      return false;
    }
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(bytes(consent.terms()));
      return signature.verify(Base64.getDecoder().decode(consent.signature().base64()));
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  private static byte[] bytes(ConsentTerms terms) {
    return terms.canonical().getBytes(StandardCharsets.UTF_8);
  }
}
