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
import java.util.function.Function;
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
  private final Cache<String, Access.Own> seen =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Callers(Transactions transactions, Accounts accounts) {
    this.transactions = transactions;
    this.accounts = accounts;
  }

  public Caller of(Authentication authentication) {
    String subject = authentication.getName();
    return caller(transactions.call(ACCESS, () -> find(subject)));
  }

  /**
   * Does the work as the caller's own enterprise, in one unit of work with the finding of the
   * account: who was seen before needs no unit of work of its own to be found again.
   */
  public <T> T callOwn(Authentication authentication, Function<Caller, T> work) {
    String subject = authentication.getName();
    Access.Own before = seen.getIfPresent(subject);
    Access.Own own = before == null ? of(authentication).own() : before;
    return transactions.call(
        own,
        () -> {
          Caller caller = caller(find(subject));
          if (!caller.own().equals(own)) {
            seen.invalidate(subject);
            throw new Refused(ProblemType.UNAUTHORIZED, "This account was changed.");
          }
          seen.put(subject, own);
          return work.apply(caller);
        });
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
