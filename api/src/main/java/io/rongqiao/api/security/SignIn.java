package io.rongqiao.api.security;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Signs a person in with name and password and leaves a code that their client turns into tokens.
 * Wrong passwords in a row lock the account for a while, longer each time.
 */
public final class SignIn {

  private static final Access ACCESS = new Access.Platform("sign-in");
  private static final Duration CODE_LIFE = Duration.ofMinutes(1);
  private static final int FREE_FAILURES = 4;
  private static final Duration FIRST_LOCK = Duration.ofSeconds(15);
  private static final int MOST_DOUBLINGS = 6;

  private final Transactions transactions;
  private final Accounts accounts;
  private final Grants grants;
  private final Passwords passwords;
  private final Secrets secrets;
  private final Clock clock;

  SignIn(
      Transactions transactions,
      Accounts accounts,
      Grants grants,
      Passwords passwords,
      Secrets secrets,
      Clock clock) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.grants = grants;
    this.passwords = passwords;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** What came of a sign-in. */
  sealed interface Outcome {

    /** The password is right; the code is good for one exchange. */
    record Admitted(String code) implements Outcome {}

    /** Name or password are wrong; which is not said. */
    record Refused() implements Outcome {}

    /** Too many wrong passwords; even the right one is refused until then. */
    record Locked(Duration remaining) implements Outcome {}
  }

  /** What a client asks for with a sign-in. */
  record Request(String client, String redirectUri, String codeChallenge) {}

  /** The password is compared outside the unit of work, which would hold a connection meanwhile. */
  Outcome signIn(String login, String password, Request request) {
    Instant now = clock.instant();
    Optional<Accounts.Proof> proof = transactions.call(ACCESS, () -> accounts.proofOf(login));
    if (proof.isEmpty() || proof.get().passwordHash() == null) {
      passwords.compareWithNobody(password);
      return new Outcome.Refused();
    }
    Accounts.Proof found = proof.get();
    Instant lockedUntil = found.lockedUntil();
    if (lockedUntil != null && lockedUntil.isAfter(now)) {
      return new Outcome.Locked(Duration.between(now, lockedUntil));
    }
    String hash = found.passwordHash();
    boolean right = hash != null && passwords.matches(password, hash);
    return transactions.call(ACCESS, () -> right ? admit(found, request, now) : refuse(found, now));
  }

  private Outcome admit(Accounts.Proof proof, Request request, Instant now) {
    if (proof.failures() > 0) {
      accounts.forgetFailures(proof.account().id());
    }
    String code = secrets.next();
    grants.keep(
        new Grants.Code(
            Secrets.digest(code),
            proof.account().id(),
            request.client(),
            request.redirectUri(),
            request.codeChallenge(),
            now.plus(CODE_LIFE)));
    return new Outcome.Admitted(code);
  }

  private Outcome refuse(Accounts.Proof proof, Instant now) {
    int beyond = proof.failures() - FREE_FAILURES;
    accounts.countFailure(
        proof.account().id(),
        beyond < 0
            ? null
            : now.plus(FIRST_LOCK.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS))));
    return new Outcome.Refused();
  }
}
