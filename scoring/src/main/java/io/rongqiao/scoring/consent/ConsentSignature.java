package io.rongqiao.scoring.consent;

/**
 * The platform's signature under a consent.
 *
 * @param keyId which of the platform's keys signed
 * @param base64 64 bytes of Ed25519
 */
public record ConsentSignature(String keyId, String base64) {}
