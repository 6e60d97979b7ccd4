package io.rongqiao.scoring.party;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** {@link PublicNames} asked of PostgreSQL. */
public final class JooqPublicNames implements PublicNames {

  private final DSLContext db;

  public JooqPublicNames(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<EnterpriseKey, Name> of(Collection<EnterpriseKey> enterprises) {
    if (enterprises.isEmpty()) {
      return Map.of();
    }
    Long[] keys = enterprises.stream().map(EnterpriseKey::value).toArray(Long[]::new);
    Map<EnterpriseKey, Name> names = new HashMap<>();
    db.fetch("SELECT * FROM public_names({0})", (Object) keys)
        .forEach(
            row ->
                names.put(
                    new EnterpriseKey(row.get("enterprise_key", Long.class)),
                    new Name(row.get("uscc", String.class), row.get("name", String.class))));
    return names;
  }
}
