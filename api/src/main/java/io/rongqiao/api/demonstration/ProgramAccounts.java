package io.rongqiao.api.demonstration;

import io.rongqiao.api.security.Account;
import io.rongqiao.api.security.Accounts;
import io.rongqiao.api.security.ClientKey;
import io.rongqiao.api.security.Role;
import io.rongqiao.api.settings.DataFolder;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Accounts of institutions' programs, with the keys kept beside the platform's data to be tried
 * out.
 */
public final class ProgramAccounts {

  private static final Access ACCESS = new Access.Platform("demonstration");

  private final Transactions transactions;
  private final Institutions institutions;
  private final Accounts accounts;
  private final DataFolder folder;
  private final Supplier<UUID> ids;
  private final Clock clock;

  ProgramAccounts(
      Transactions transactions,
      Institutions institutions,
      Accounts accounts,
      DataFolder folder,
      Supplier<UUID> ids,
      Clock clock) {
    this.transactions = transactions;
    this.institutions = institutions;
    this.accounts = accounts;
    this.folder = folder;
    this.ids = ids;
    this.clock = clock;
  }

  /** A program that can sign in. */
  public record Program(Institution institution, String login, ClientKey key) {}

  /** The programs of all lenders or providers: lender-1-api …; opened when first asked for. */
  public List<Program> of(Role role) {
    Institution.Kind kind = Institution.Kind.valueOf(role.name());
    String word = role.name().toLowerCase(Locale.ROOT);
    return transactions.call(
        ACCESS,
        () -> {
          List<Institution> found =
              institutions.all().stream().filter(it -> it.kind() == kind).toList();
          return IntStream.range(0, found.size())
              .mapToObj(
                  index -> program("%s-%d-api".formatted(word, index + 1), role, found.get(index)))
              .toList();
        });
  }

  private Program program(String login, Role role, Institution institution) {
    ClientKey key = ClientKey.keptIn(folder.key("clients").resolve(login + ".jwk"));
    if (!accounts.isOpen(login)) {
      var account =
          new Account(
              ids.get(), login, institution.name().zh(), role, null, institution.id().value());
      accounts.open(account, null, key.publicKeys(), clock.instant());
    }
    return new Program(institution, login, key);
  }
}
