package io.rongqiao.scoring.enterprise;

import static io.rongqiao.migrations.schema.Tables.ENTERPRISE_SECRET;
import static org.jooq.impl.DSL.any;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** {@link EnterpriseSecrets} kept in PostgreSQL. */
public final class JooqEnterpriseSecrets implements EnterpriseSecrets {

  private final DSLContext db;

  public JooqEnterpriseSecrets(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<EnterpriseKey, Optional<byte[]>> find(Collection<EnterpriseKey> enterprises) {
    Long[] keys = enterprises.stream().map(EnterpriseKey::value).toArray(Long[]::new);
    Map<EnterpriseKey, Optional<byte[]>> found = new HashMap<>();
    db.select(ENTERPRISE_SECRET.ENTERPRISE_KEY, ENTERPRISE_SECRET.WRAPPED_KEY)
        .from(ENTERPRISE_SECRET)
        .where(ENTERPRISE_SECRET.ENTERPRISE_KEY.eq(any(keys)))
        .forEach(it -> found.put(new EnterpriseKey(it.value1()), Optional.ofNullable(it.value2())));
    return Map.copyOf(found);
  }

  @Override
  public void addAll(Map<EnterpriseKey, byte[]> wrapped, Instant at) {
    var insert =
        db.insertInto(
            ENTERPRISE_SECRET,
            ENTERPRISE_SECRET.ENTERPRISE_KEY,
            ENTERPRISE_SECRET.WRAPPED_KEY,
            ENTERPRISE_SECRET.CREATED_AT);
    for (Map.Entry<EnterpriseKey, byte[]> it : wrapped.entrySet()) {
      insert = insert.values(it.getKey().value(), it.getValue(), at);
    }
    insert.onConflictDoNothing().execute();
  }

  @Override
  public void destroy(EnterpriseKey enterprise, Instant at) {
    db.insertInto(ENTERPRISE_SECRET)
        .set(ENTERPRISE_SECRET.ENTERPRISE_KEY, enterprise.value())
        .set(ENTERPRISE_SECRET.CREATED_AT, at)
        .set(ENTERPRISE_SECRET.DESTROYED_AT, at)
        .onConflict(ENTERPRISE_SECRET.ENTERPRISE_KEY)
        .doUpdate()
        .setNull(ENTERPRISE_SECRET.WRAPPED_KEY)
        .set(ENTERPRISE_SECRET.DESTROYED_AT, at)
        .where(ENTERPRISE_SECRET.DESTROYED_AT.isNull())
        .execute();
  }
}
