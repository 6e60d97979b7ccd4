package io.rongqiao.scoring.enterprise;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** Seals and opens the texts of one enterprise. Held as long as the work at hand, never stored. */
public final class DataKey {

  private final EnterpriseKey enterprise;
  private final byte[] bytes;
  private final SecureRandom random;

  DataKey(EnterpriseKey enterprise, byte[] bytes, SecureRandom random) {
    this.enterprise = enterprise;
    this.bytes = bytes;
    this.random = random;
  }

  public EnterpriseKey enterprise() {
    return enterprise;
  }

  /** The text in a form that only this key opens; 28 bytes longer, and different each time. */
  public byte[] seal(String text) {
    return SealingCipher.seal(bytes, enterprise, text.getBytes(StandardCharsets.UTF_8), random);
  }

  /** Opens what {@link #seal} made; anything else is {@link SealBroken}. */
  public String open(byte[] sealed) {
    return new String(SealingCipher.open(bytes, enterprise, sealed), StandardCharsets.UTF_8);
  }
}
