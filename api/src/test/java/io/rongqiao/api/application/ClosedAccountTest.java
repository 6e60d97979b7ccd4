package io.rongqiao.api.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.api.RunningPlatform;
import io.rongqiao.api.Visitor;
import io.rongqiao.api.security.AccessTokens;
import io.rongqiao.api.security.Account;
import io.rongqiao.api.security.Accounts;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Role;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who applied a moment ago is remembered, but not for longer than the account is what it was. */
class ClosedAccountTest {

  private static final String REQUEST =
      """
      {"amount": {"amount": "100000.00", "currency": "CNY"}, "tenorMonths": 12,
       "purpose": "WORKING_CAPITAL"}
      """;

  @Test
  void appliesNoMoreOnceItsAccountIsClosed() throws SQLException {
    Account account = opened(keyOf("enterprise-1"));
    Visitor person = visitor(account);
    assertThat(applying(person)).isEqualTo(201);
    assertThat(applying(person)).isEqualTo(201);

    update("UPDATE account SET disabled_at = now() WHERE id = ?", account.id());
    assertThat(applying(person)).isEqualTo(401);
    assertThat(applying(person)).isEqualTo(401);

    update("UPDATE account SET disabled_at = NULL WHERE id = ?", account.id());
    assertThat(applying(person)).isEqualTo(201);
  }

  @Test
  void appliesForNobodyElseThanItsAccountBelongsTo() throws SQLException {
    Account account = opened(keyOf("enterprise-1"));
    Visitor person = visitor(account);
    assertThat(applying(person)).isEqualTo(201);

    update(
        "UPDATE account SET enterprise_key = "
            + "(SELECT enterprise_key FROM account WHERE login = 'enterprise-2') WHERE id = ?",
        account.id());
    assertThat(applying(person)).isEqualTo(401);
    assertThat(applying(person)).isEqualTo(201);

    List<String> shown =
        Visitor.signedIn("enterprise-2")
            .read("/api/v1/applications")
            .json()
            .path("items")
            .findValuesAsText("id");
    String last =
        person.read("/api/v1/applications").json().path("items").get(0).path("id").asText();
    assertThat(shown).contains(last);
  }

  private static int applying(Visitor person) {
    return person.post("/api/v1/applications", REQUEST).status();
  }

  private static Visitor visitor(Account account) {
    return Visitor.bearing(RunningPlatform.bean(AccessTokens.class).issue(account));
  }

  private static long keyOf(String login) {
    return RunningPlatform.bean(Transactions.class)
        .call(
            new Access.Platform("test"), () -> RunningPlatform.bean(Accounts.class).proofOf(login))
        .map(proof -> new Caller(proof.account()).enterpriseKey())
        .orElseThrow();
  }

  private static Account opened(long enterprise) {
    UUID id = UUID.randomUUID();
    Account account = new Account(id, "person-" + id, "person", Role.ENTERPRISE, enterprise, null);
    RunningPlatform.bean(Transactions.class)
        .run(
            new Access.Platform("test"),
            () -> RunningPlatform.bean(Accounts.class).open(account, null, null, Instant.EPOCH));
    return account;
  }

  private static void update(String sql, UUID account) throws SQLException {
    try (Connection connection = RunningPlatform.database().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, account);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }
}
