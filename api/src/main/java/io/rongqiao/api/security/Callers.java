package io.rongqiao.api.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Finds the account behind a token, at each request, so that closing an account needs no waiting.
 * Our own tokens name the account by its id, those of another issuer by its login.
 */
public final class Callers {

  private static final Access ACCESS = new Access.Platform("caller");
  private static final int REMEMBERED = 10_000;
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  private final Transactions transactions;
  private final Accounts accounts;
  private final Cache<String, Caller> seen = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Callers(Transactions transactions, Accounts accounts) {
    this.transactions = transactions;
    this.accounts = accounts;
  }

  public Caller of(Authentication authentication) {
    String subject = authentication.getName();
    return caller(transactions.call(ACCESS, () -> find(subject)));
  }

  /**
   * The account as it was when it was last found, or as it is found now: for work that itself sees
   * to it that the account still is open and whose it was.
   */
  public Caller remembered(Authentication authentication) {
    String subject = authentication.getName();
    Caller before = seen.getIfPresent(subject);
    if (before != null) {
      return before;
    }
    Caller now = of(authentication);
    seen.put(subject, now);
    return now;
  }

  /** The answer to one whose account was found otherwise than it was remembered. */
  public Refused changed(Authentication authentication) {
    seen.invalidate(authentication.getName());
    of(authentication);
    return new Refused(ProblemType.UNAUTHORIZED, "This account was changed.");
  }

  private static Caller caller(Optional<Account> account) {
    return account
        .map(Caller::new)
        .orElseThrow(() -> new Refused(ProblemType.UNAUTHORIZED, "This account is not open."));
  }

  private Optional<Account> find(String subject) {
    return ID.matcher(subject).matches()
        ? accounts.find(UUID.fromString(subject))
        : accounts.proofOf(subject).map(Accounts.Proof::account);
  }
}
