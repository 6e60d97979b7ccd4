package io.rongqiao.scoring.consent;

import static io.rongqiao.migrations.schema.Tables.ACCESS_LOG;
import static io.rongqiao.migrations.schema.Tables.CONSENT;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.val;

import io.rongqiao.migrations.transaction.AccessLog;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The access log in PostgreSQL: every unit of work under a consent leaves a row. */
public final class JooqAccessLog implements AccessLog, Accesses {

  private static final Field<Boolean> IS_LIVE =
      function("consent_is_live", SQLDataType.BOOLEAN, CONSENT.ID);

  private static final Field<Instant> MOMENT = function("current_moment", SQLDataType.INSTANT);

  private final DSLContext db;

  public JooqAccessLog(DSLContext db) {
    this.db = db;
  }

  /** A consent that does not exist concerns nobody and leaves no row. */
  @Override
  public void record(List<UUID> consents, String actor, String purpose) {
    db.insertInto(
            ACCESS_LOG,
            ACCESS_LOG.ENTERPRISE_KEY,
            ACCESS_LOG.CONSENT_ID,
            ACCESS_LOG.ACCESSED_AT,
            ACCESS_LOG.ACTOR,
            ACCESS_LOG.INSTITUTION,
            ACCESS_LOG.PURPOSE,
            ACCESS_LOG.FAMILIES,
            ACCESS_LOG.PERMITTED)
        .select(
            db.select(
                    CONSENT.ENTERPRISE_KEY,
                    CONSENT.ID,
                    MOMENT,
                    val(actor),
                    CONSENT.GRANTEE_INSTITUTION,
                    val(purpose),
                    CONSENT.FAMILIES,
                    field(condition(IS_LIVE).and(CONSENT.PURPOSE.eq(purpose))))
                .from(CONSENT)
                .where(CONSENT.ID.eq(any(consents.toArray(UUID[]::new)))))
        .execute();
  }

  @Override
  public List<AccessRecord> of(EnterpriseKey enterprise, long before, int limit) {
    return db.selectFrom(ACCESS_LOG)
        .where(ACCESS_LOG.ENTERPRISE_KEY.eq(enterprise.value()), ACCESS_LOG.POSITION.lt(before))
        .orderBy(ACCESS_LOG.POSITION.desc())
        .limit(limit)
        .fetch(
            row ->
                new AccessRecord(
                    row.getPosition(),
                    row.getAccessedAt(),
                    row.getActor(),
                    grantee(row.getInstitution()),
                    new ConsentId(row.getConsentId()),
                    row.getPurpose(),
                    Arrays.stream(row.getFamilies()).map(EvidenceFamily::valueOf).collect(toSet()),
                    row.getPermitted()));
  }

  private static Grantee grantee(@Nullable UUID institution) {
    return institution == null ? Grantee.PLATFORM : Grantee.institution(institution);
  }
}
