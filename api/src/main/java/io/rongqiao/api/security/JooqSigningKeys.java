package io.rongqiao.api.security;

import static io.rongqiao.migrations.schema.Tables.SIGNING_KEY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/** {@link SigningKeys} kept in PostgreSQL, so that every process on it signs with the same. */
final class JooqSigningKeys implements SigningKeys {

  private static final int LOCK = 0x72_71_73_6b;

  private final DSLContext db;

  JooqSigningKeys(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<ECKey> all() {
    return db.select(SIGNING_KEY.JWK)
        .from(SIGNING_KEY)
        .orderBy(SIGNING_KEY.CREATED_AT.desc(), SIGNING_KEY.ID)
        .fetch(row -> parse(row.value1()));
  }

  @Override
  public void keepFirst(ECKey key, Instant at) {
    db.execute("SELECT pg_advisory_xact_lock({0})", inline(LOCK));
    db.insertInto(SIGNING_KEY, SIGNING_KEY.ID, SIGNING_KEY.JWK, SIGNING_KEY.CREATED_AT)
        .select(
            select(val(key.getKeyID()), val(key.toJSONString()), val(at))
                .where(notExists(selectOne().from(SIGNING_KEY))))
        .execute();
  }

  private static ECKey parse(String json) {
    try {
      return ECKey.parse(json);
    } catch (ParseException cause) {
      throw new IllegalStateException("A signing key in the database is no elliptic key.", cause);
    }
  }
}
