package io.rongqiao.api.security;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Codes and tokens handed out and not yet spent, known by their digests only. */
interface Grants {

  void keep(Code code);

  /** Spends a code; none when it is unknown, expired or spent already. */
  Optional<Code> redeemCode(String digest, Instant at);

  void keep(Refresh token);

  /** Spends a refresh token; a second attempt revokes everything that came from the first. */
  Optional<Refresh> redeemRefresh(String digest, Instant at);

  /** Whether this assertion is presented for the first time. */
  boolean spendAssertion(UUID account, String jti, Instant expiresAt);

  /** Removes what expired before then. */
  void forget(Instant expiredBefore);

  /** A sign-in that its client has not yet turned into tokens. */
  record Code(
      String digest,
      UUID account,
      String client,
      String redirectUri,
      String codeChallenge,
      Instant expiresAt) {}

  /** The right to a new access token. */
  record Refresh(String digest, UUID family, UUID account, String client, Instant expiresAt) {}
}
