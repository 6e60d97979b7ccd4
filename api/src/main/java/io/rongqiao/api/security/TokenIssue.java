package io.rongqiao.api.security;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what a client holds (a code, a refresh token, an assertion) into tokens. */
public final class TokenIssue {

  private static final Access ACCESS = new Access.Platform("token");
  private static final Duration REFRESH_LIFE = Duration.ofHours(12);

  private final Transactions transactions;
  private final Accounts accounts;
  private final Grants grants;
  private final AccessTokens accessTokens;
  private final ClientAssertions assertions;
  private final Secrets secrets;
  private final Clock clock;

  TokenIssue(
      Transactions transactions,
      Accounts accounts,
      Grants grants,
      AccessTokens accessTokens,
      ClientAssertions assertions,
      Secrets secrets,
      Clock clock) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.grants = grants;
    this.accessTokens = accessTokens;
    this.assertions = assertions;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Tokens for a client; a program that can ask again with its own key gets no refresh token. */
  public record Tokens(String access, @Nullable String refresh) {}

  Optional<Tokens> forCode(String code, String verifier, String client, String redirectUri) {
    Instant now = clock.instant();
    return transactions.call(
        ACCESS,
        () ->
            grants
                .redeemCode(Secrets.digest(code), now)
                .filter(found -> found.client().equals(client))
                .filter(found -> found.redirectUri().equals(redirectUri))
                .filter(found -> found.codeChallenge().equals(Secrets.challengeOf(verifier)))
                .flatMap(found -> accounts.find(found.account()))
                .map(account -> tokens(account, client, UUID.randomUUID(), now)));
  }

  Optional<Tokens> forRefresh(String token, String client) {
    Instant now = clock.instant();
    return transactions.call(
        ACCESS,
        () ->
            grants
                .redeemRefresh(Secrets.digest(token), now)
                .filter(found -> found.client().equals(client))
                .flatMap(
                    found ->
                        accounts
                            .find(found.account())
                            .map(account -> tokens(account, client, found.family(), now))));
  }

  Optional<Tokens> forAssertion(String assertion, String audience) {
    return transactions.call(
        ACCESS,
        () ->
            assertions
                .verify(assertion, audience)
                .map(account -> new Tokens(accessTokens.issue(account), null)));
  }

  private Tokens tokens(Account account, String client, UUID family, Instant now) {
    String refresh = secrets.next();
    grants.keep(
        new Grants.Refresh(
            Secrets.digest(refresh), family, account.id(), client, now.plus(REFRESH_LIFE)));
    return new Tokens(accessTokens.issue(account), refresh);
  }
}
