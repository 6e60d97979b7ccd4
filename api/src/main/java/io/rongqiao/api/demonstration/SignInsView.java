package io.rongqiao.api.demonstration;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.security.Account;
import io.rongqiao.api.security.Role;
import java.util.List;

/** Whom to sign in as, and how. */
@Serdeable
record SignInsView(List<SignInView> items) {

  static SignInsView of(List<Account> accounts) {
    return new SignInsView(accounts.stream().map(SignInView::of).toList());
  }

  /** Somebody to sign in as. */
  @Serdeable
  record SignInView(String username, String password, String displayName, Role role) {

    static SignInView of(Account account) {
      return new SignInView(
          account.login(), SignIns.PASSWORD, account.displayName(), account.role());
    }
  }
}
