package io.rongqiao.api.security;

import static io.rongqiao.migrations.schema.Tables.ACCOUNT;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** {@link Accounts} kept in PostgreSQL. */
public final class JooqAccounts implements Accounts {

  private static final SelectField<Account> VALUE =
      row(
              ACCOUNT.ID,
              ACCOUNT.LOGIN,
              ACCOUNT.DISPLAY_NAME,
              ACCOUNT.ROLE.convertFrom(Role::valueOf),
              ACCOUNT.ENTERPRISE_KEY,
              ACCOUNT.INSTITUTION)
          .mapping(Account::new);

  private final DSLContext db;

  public JooqAccounts(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Account> find(UUID id) {
    return db.select(VALUE)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(id), ACCOUNT.DISABLED_AT.isNull())
        .fetchOptional(Record1::value1);
  }

  @Override
  public List<Account> all() {
    return db.select(VALUE)
        .from(ACCOUNT)
        .where(ACCOUNT.DISABLED_AT.isNull())
        .orderBy(ACCOUNT.CREATED_AT, ACCOUNT.LOGIN)
        .fetch(Record1::value1);
  }

  @Override
  public Optional<Proof> proofOf(String login) {
    return db.select(
            VALUE,
            ACCOUNT.PASSWORD_HASH,
            ACCOUNT.PUBLIC_KEYS,
            ACCOUNT.FAILURES,
            ACCOUNT.LOCKED_UNTIL)
        .from(ACCOUNT)
        .where(ACCOUNT.LOGIN.eq(login), ACCOUNT.DISABLED_AT.isNull())
        .fetchOptional(Records.mapping(Proof::new));
  }

  @Override
  public void open(
      Account account, @Nullable String passwordHash, @Nullable String publicKeys, Instant at) {
    db.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, account.id())
        .set(ACCOUNT.LOGIN, account.login())
        .set(ACCOUNT.DISPLAY_NAME, account.displayName())
        .set(ACCOUNT.ROLE, account.role().name())
        .set(ACCOUNT.ENTERPRISE_KEY, account.enterpriseKey())
        .set(ACCOUNT.INSTITUTION, account.institution())
        .set(ACCOUNT.PASSWORD_HASH, passwordHash)
        .set(ACCOUNT.PUBLIC_KEYS, publicKeys)
        .set(ACCOUNT.CREATED_AT, at)
        .execute();
  }

  @Override
  public boolean isOpen(String login) {
    return db.fetchExists(ACCOUNT, ACCOUNT.LOGIN.eq(login));
  }

  @Override
  public void countFailure(UUID id, @Nullable Instant lockedUntil) {
    db.update(ACCOUNT)
        .set(ACCOUNT.FAILURES, ACCOUNT.FAILURES.plus(1))
        .set(ACCOUNT.LOCKED_UNTIL, lockedUntil)
        .where(ACCOUNT.ID.eq(id))
        .execute();
  }

  @Override
  public void forgetFailures(UUID id) {
    db.update(ACCOUNT)
        .set(ACCOUNT.FAILURES, 0)
        .setNull(ACCOUNT.LOCKED_UNTIL)
        .where(ACCOUNT.ID.eq(id))
        .execute();
  }
}
