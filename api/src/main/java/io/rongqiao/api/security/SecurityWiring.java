package io.rongqiao.api.security;

import io.micronaut.context.annotation.Factory;
import io.micronaut.security.token.jwt.signature.SignatureConfiguration;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/** Who is made of what, in sign-in and tokens. */
@Factory
final class SecurityWiring {

  @Singleton
  SecureRandom random() {
    return new SecureRandom();
  }

  @Singleton
  Passwords passwords(SecureRandom random) {
    return new Passwords(random);
  }

  @Singleton
  Secrets secrets(SecureRandom random) {
    return new Secrets(random);
  }

  @Singleton
  Accounts accounts(JdbcTransactions transactions) {
    return new JooqAccounts(transactions.dsl());
  }

  @Singleton
  Grants grants(JdbcTransactions transactions) {
    return new JooqGrants(transactions.dsl());
  }

  @Singleton
  AccessTokens accessTokens(JdbcTransactions transactions, Clock clock) {
    return new AccessTokens(transactions, new JooqSigningKeys(transactions.dsl()), clock);
  }

  @Singleton
  SignatureConfiguration signature(AccessTokens tokens) {
    return new PlatformSignature(tokens);
  }

  @Singleton
  SignIn signIn(
      Transactions transactions,
      Accounts accounts,
      Grants grants,
      Passwords passwords,
      Secrets secrets,
      Clock clock) {
    return new SignIn(transactions, accounts, grants, passwords, secrets, clock);
  }

  @Singleton
  TokenIssue tokenIssue(
      Transactions transactions,
      Accounts accounts,
      Grants grants,
      AccessTokens accessTokens,
      Secrets secrets,
      Clock clock) {
    return new TokenIssue(
        transactions,
        accounts,
        grants,
        accessTokens,
        new ClientAssertions(accounts, grants, clock),
        secrets,
        clock);
  }

  @Singleton
  Callers callers(Transactions transactions, Accounts accounts) {
    return new Callers(transactions, accounts);
  }
}
