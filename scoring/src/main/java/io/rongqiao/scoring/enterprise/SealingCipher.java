package io.rongqiao.scoring.enterprise;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a fresh nonce in front of what it seals. What is sealed is bound to its
 * enterprise, so that moved to another it does not open.
 */
final class SealingCipher {

  static final int KEY_BYTES = 32;

  private static final int NONCE_BYTES = 12;

  private static final int TAG_BITS = 128;

  private SealingCipher() {}

  static byte[] seal(byte[] key, EnterpriseKey enterprise, byte[] plain, SecureRandom random) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = apply(Cipher.ENCRYPT_MODE, key, enterprise, nonce, ByteBuffer.wrap(plain));
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  static byte[] open(byte[] key, EnterpriseKey enterprise, byte[] sealed) {
    if (sealed.length < NONCE_BYTES) {
      throw new SealBroken("%d bytes are no sealed text".formatted(sealed.length));
    }
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(nonce);
    return apply(Cipher.DECRYPT_MODE, key, enterprise, nonce, buffer);
  }

  private static byte[] apply(
      int mode, byte[] key, EnterpriseKey enterprise, byte[] nonce, ByteBuffer text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(0, enterprise.value()));
      byte[] result = new byte[cipher.getOutputSize(text.remaining())];
      cipher.doFinal(text, ByteBuffer.wrap(result));
      return result;
    } catch (GeneralSecurityException cause) {
      throw new SealBroken(
          "what was sealed for enterprise %s does not open".formatted(enterprise), cause);
    }
  }
}
