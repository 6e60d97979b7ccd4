package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.matching.receivable.registration.Certificate;

/**
 * A certificate of registration.
 *
 * @param content canonical JSON, byte for byte what the digest is of
 * @param digest SHA-256 of the content, in hexadecimal
 */
@Serdeable
record CertificateView(String number, String content, String digest) {

  static CertificateView of(Certificate certificate) {
    return new CertificateView(
        certificate.interest().certificate().value(), certificate.content(), certificate.digest());
  }
}
