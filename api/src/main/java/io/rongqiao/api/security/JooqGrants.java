package io.rongqiao.api.security;

import static io.rongqiao.migrations.schema.Tables.AUTHORIZATION_CODE;
import static io.rongqiao.migrations.schema.Tables.REFRESH_TOKEN;
import static io.rongqiao.migrations.schema.Tables.SPENT_ASSERTION;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;

/** {@link Grants} kept in PostgreSQL. */
final class JooqGrants implements Grants {

  private final DSLContext db;

  JooqGrants(DSLContext db) {
    this.db = db;
  }

  @Override
  public void keep(Code code) {
    db.insertInto(AUTHORIZATION_CODE)
        .set(AUTHORIZATION_CODE.DIGEST, bytes(code.digest()))
        .set(AUTHORIZATION_CODE.ACCOUNT_ID, code.account())
        .set(AUTHORIZATION_CODE.CLIENT, code.client())
        .set(AUTHORIZATION_CODE.REDIRECT_URI, code.redirectUri())
        .set(AUTHORIZATION_CODE.CODE_CHALLENGE, code.codeChallenge())
        .set(AUTHORIZATION_CODE.EXPIRES_AT, code.expiresAt())
        .execute();
  }

  @Override
  public Optional<Code> redeemCode(String digest, Instant at) {
    return db.update(AUTHORIZATION_CODE)
        .set(AUTHORIZATION_CODE.REDEEMED_AT, at)
        .where(
            AUTHORIZATION_CODE.DIGEST.eq(bytes(digest)),
            AUTHORIZATION_CODE.REDEEMED_AT.isNull(),
            AUTHORIZATION_CODE.EXPIRES_AT.gt(at))
        .returningResult(
            AUTHORIZATION_CODE.DIGEST.convertFrom(HexFormat.of()::formatHex),
            AUTHORIZATION_CODE.ACCOUNT_ID,
            AUTHORIZATION_CODE.CLIENT,
            AUTHORIZATION_CODE.REDIRECT_URI,
            AUTHORIZATION_CODE.CODE_CHALLENGE,
            AUTHORIZATION_CODE.EXPIRES_AT)
        .fetchOptional(Records.mapping(Code::new));
  }

  @Override
  public void keep(Refresh token) {
    db.insertInto(REFRESH_TOKEN)
        .set(REFRESH_TOKEN.DIGEST, bytes(token.digest()))
        .set(REFRESH_TOKEN.FAMILY, token.family())
        .set(REFRESH_TOKEN.ACCOUNT_ID, token.account())
        .set(REFRESH_TOKEN.CLIENT, token.client())
        .set(REFRESH_TOKEN.EXPIRES_AT, token.expiresAt())
        .execute();
  }

  @Override
  public Optional<Refresh> redeemRefresh(String digest, Instant at) {
    Optional<Refresh> redeemed =
        db.update(REFRESH_TOKEN)
            .set(REFRESH_TOKEN.REDEEMED_AT, at)
            .where(
                REFRESH_TOKEN.DIGEST.eq(bytes(digest)),
                REFRESH_TOKEN.REDEEMED_AT.isNull(),
                REFRESH_TOKEN.REVOKED_AT.isNull(),
                REFRESH_TOKEN.EXPIRES_AT.gt(at))
            .returningResult(
                REFRESH_TOKEN.DIGEST.convertFrom(HexFormat.of()::formatHex),
                REFRESH_TOKEN.FAMILY,
                REFRESH_TOKEN.ACCOUNT_ID,
                REFRESH_TOKEN.CLIENT,
                REFRESH_TOKEN.EXPIRES_AT)
            .fetchOptional(Records.mapping(Refresh::new));
    if (redeemed.isEmpty()) {
      revokeFamilyOf(digest, at);
    }
    return redeemed;
  }

  private void revokeFamilyOf(String digest, Instant at) {
    var copied = REFRESH_TOKEN.as("copied");
    db.update(REFRESH_TOKEN)
        .set(REFRESH_TOKEN.REVOKED_AT, at)
        .where(
            REFRESH_TOKEN.REVOKED_AT.isNull(),
            REFRESH_TOKEN.FAMILY.in(
                db.select(copied.FAMILY)
                    .from(copied)
                    .where(copied.DIGEST.eq(bytes(digest)), copied.REDEEMED_AT.isNotNull())))
        .execute();
  }

  @Override
  public boolean spendAssertion(UUID account, String jti, Instant expiresAt) {
    return db.insertInto(SPENT_ASSERTION)
            .set(SPENT_ASSERTION.ACCOUNT_ID, account)
            .set(SPENT_ASSERTION.JTI, jti)
            .set(SPENT_ASSERTION.EXPIRES_AT, expiresAt)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public void forget(Instant expiredBefore) {
    db.deleteFrom(AUTHORIZATION_CODE)
        .where(AUTHORIZATION_CODE.EXPIRES_AT.lt(expiredBefore))
        .execute();
    db.deleteFrom(REFRESH_TOKEN).where(REFRESH_TOKEN.EXPIRES_AT.lt(expiredBefore)).execute();
    db.deleteFrom(SPENT_ASSERTION).where(SPENT_ASSERTION.EXPIRES_AT.lt(expiredBefore)).execute();
  }

  private static byte[] bytes(String digest) {
    return HexFormat.of().parseHex(digest);
  }
}
