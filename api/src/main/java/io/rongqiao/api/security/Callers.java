package io.rongqiao.api.security;

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
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  private final Transactions transactions;
  private final Accounts accounts;

  Callers(Transactions transactions, Accounts accounts) {
    this.transactions = transactions;
    this.accounts = accounts;
  }

  public Caller of(Authentication authentication) {
    String subject = authentication.getName();
    return transactions
        .call(ACCESS, () -> find(subject))
        .map(Caller::new)
        .orElseThrow(() -> new Refused(ProblemType.UNAUTHORIZED, "This account is not open."));
  }

  private Optional<Account> find(String subject) {
    return ID.matcher(subject).matches()
        ? accounts.find(UUID.fromString(subject))
        : accounts.proofOf(subject).map(Accounts.Proof::account);
  }
}
