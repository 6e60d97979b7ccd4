package io.rongqiao.api.demonstration;

import io.rongqiao.api.security.Account;
import io.rongqiao.api.security.Accounts;
import io.rongqiao.api.security.Passwords;
import io.rongqiao.api.security.Role;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody to sign in as for every role. Their password is no secret: it stands on the page. */
public final class SignIns {

  /** The same for all of them. */
  public static final String PASSWORD = "rongqiao-2020";

  /** Whose account is opened last and tells that the demonstration is complete. */
  static final String OPERATOR = "operator";

  static final String APPROVER = "lender-1-approver";

  /** The second pair of eyes of the first guarantor. */
  private static final String SECOND_PAIR = "guarantor-1-approver";

  /** A core enterprise that owes its suppliers. */
  private static final String CORE_NAME = "远山重工集团有限公司";

  private static final Uscc CORE_CODE =
      TestCodes.codeFor(new ProviderIdentifier("demonstration", "core-1"));

  private static final Access ACCESS = new Access.Platform("demonstration");

  private final Transactions transactions;
  private final Accounts accounts;
  private final Institutions institutions;
  private final Enterprises enterprises;
  private final Passwords passwords;
  private final Supplier<UUID> ids;
  private final Clock clock;

  SignIns(
      Transactions transactions,
      Accounts accounts,
      Institutions institutions,
      Enterprises enterprises,
      Passwords passwords,
      Supplier<UUID> ids,
      Clock clock) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.institutions = institutions;
    this.enterprises = enterprises;
    this.passwords = passwords;
    this.ids = ids;
    this.clock = clock;
  }

  /** The core enterprise that owes its suppliers, registered where it is not yet. */
  Enterprise core() {
    return transactions.call(ACCESS, () -> enterprises.find(registerCore()).orElseThrow());
  }

  private EnterpriseKey registerCore() {
    return enterprises.register(Registration.named(CORE_CODE, CORE_NAME), clock.instant());
  }

  boolean areOpen() {
    return transactions.call(ACCESS, () -> accounts.isOpen(OPERATOR));
  }

  /** Opens an account for each of these enterprises, each institution and each other role. */
  void open(List<EnterpriseKey> chosen) {
    String hash = passwords.hash(PASSWORD);
    transactions.run(
        ACCESS,
        () ->
            planned(chosen).stream()
                .filter(account -> !accounts.isOpen(account.login()))
                .forEach(account -> accounts.open(account, hash, null, clock.instant())));
  }

  /** Everyone there is to sign in as, by role; programs have keys and no password. */
  public List<Account> all() {
    return transactions.call(
        ACCESS,
        () ->
            accounts.all().stream()
                .filter(account -> hasPassword(account))
                .sorted(Comparator.comparing(Account::role))
                .toList());
  }

  private boolean hasPassword(Account account) {
    return accounts
        .proofOf(account.login())
        .filter(proof -> proof.passwordHash() != null)
        .isPresent();
  }

  private List<Account> planned(List<EnterpriseKey> chosen) {
    List<Account> planned = new ArrayList<>();
    for (EnterpriseKey key : chosen) {
      Enterprise enterprise = enterprises.find(key).orElseThrow();
      String login = "enterprise-" + (planned.size() + 1);
      planned.add(account(login, enterprise.name(), Role.ENTERPRISE, key.value(), null));
    }
    int lenders = 0;
    int guarantors = 0;
    for (Institution institution : institutions.all()) {
      String name = institution.name().zh();
      UUID id = institution.id().value();
      switch (institution.kind()) {
        case LENDER -> {
          planned.add(account("lender-" + ++lenders, name, Role.LENDER, null, id));
          if (lenders == 1) {
            planned.add(account(APPROVER, name + "（复核）", Role.LENDER, null, id));
          }
        }
        case GUARANTOR -> {
          planned.add(account("guarantor-" + ++guarantors, name, Role.GUARANTOR, null, id));
          if (guarantors == 1) {
            planned.add(account(SECOND_PAIR, name + "（复核）", Role.GUARANTOR, null, id));
          }
        }
        case PROVIDER, REGULATOR, OPERATOR -> {
          // Their people are no institution's and follow below.
        }
      }
    }
    planned.add(account("debtor-1", CORE_NAME, Role.DEBTOR, registerCore().value(), null));
    planned.add(account("provider", "数据提供方", Role.PROVIDER, null, null));
    planned.add(account("regulator", "监管部门", Role.REGULATOR, null, null));
    planned.add(account("operator-2", "平台复核", Role.OPERATOR, null, null));
    planned.add(account(OPERATOR, "平台运营", Role.OPERATOR, null, null));
    return planned;
  }

  private Account account(
      String login, String name, Role role, @Nullable Long enterprise, @Nullable UUID institution) {
    return new Account(ids.get(), login, name, role, enterprise, institution);
  }
}
