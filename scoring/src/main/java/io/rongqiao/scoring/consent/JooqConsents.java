package io.rongqiao.scoring.consent;

import static io.rongqiao.migrations.schema.Tables.CONSENT;
import static io.rongqiao.migrations.schema.Tables.CONSENT_REVOCATION;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** {@link Consents} kept in PostgreSQL, which also judges whether one is live. */
public final class JooqConsents implements Consents {

  private static final Field<Boolean> IS_LIVE =
      function("consent_is_live", SQLDataType.BOOLEAN, CONSENT.ID);

  private final DSLContext db;

  public JooqConsents(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(Consent consent) {
    db.insertInto(CONSENT)
        .set(CONSENT.ID, consent.id().value())
        .set(CONSENT.ENTERPRISE_KEY, consent.enterprise().value())
        .set(CONSENT.GRANTEE_INSTITUTION, institution(consent.grantee()))
        .set(CONSENT.PURPOSE, consent.purpose().name())
        .set(
            CONSENT.FAMILIES,
            consent.families().stream().map(EvidenceFamily::name).toArray(String[]::new))
        .set(CONSENT.GRANTED_AT, consent.grantedAt())
        .set(CONSENT.GRANTED_BY, consent.terms().grantedBy())
        .set(CONSENT.VALID_UNTIL, consent.validUntil())
        .set(CONSENT.SIGNATURE, Base64.getDecoder().decode(consent.signature().base64()))
        .set(CONSENT.SIGNING_KEY, consent.signature().keyId())
        .execute();
  }

  @Override
  public boolean revoke(ConsentId id, Instant at, String actor) {
    return db.insertInto(CONSENT_REVOCATION)
            .set(CONSENT_REVOCATION.CONSENT_ID, id.value())
            .set(CONSENT_REVOCATION.REVOKED_AT, at)
            .set(CONSENT_REVOCATION.REVOKED_BY, actor)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<ConsentStatus> find(ConsentId id) {
    return statuses().where(CONSENT.ID.eq(id.value())).fetchOptional(JooqConsents::status);
  }

  @Override
  public List<ConsentStatus> findAll(Set<ConsentId> ids) {
    UUID[] wanted = ids.stream().map(ConsentId::value).toArray(UUID[]::new);
    return statuses().where(CONSENT.ID.eq(any(wanted))).fetch(JooqConsents::status);
  }

  @Override
  public List<ConsentStatus> of(EnterpriseKey enterprise) {
    return statuses()
        .where(CONSENT.ENTERPRISE_KEY.eq(enterprise.value()))
        .orderBy(CONSENT.GRANTED_AT.desc(), CONSENT.ID)
        .fetch(JooqConsents::status);
  }

  @Override
  public Optional<Consent> findLive(EnterpriseKey enterprise, Grantee grantee, Purpose purpose) {
    return statuses()
        .where(
            CONSENT.ENTERPRISE_KEY.eq(enterprise.value()),
            isGrantedTo(grantee),
            CONSENT.PURPOSE.eq(purpose.name()),
            condition(IS_LIVE))
        .orderBy(CONSENT.VALID_UNTIL.desc(), CONSENT.GRANTED_AT.desc(), CONSENT.ID)
        .limit(1)
        .fetchOptional(row -> status(row).consent());
  }

  @Override
  public List<Consent> liveForPlatform(Purpose purpose, long after, int limit) {
    return db.select(CONSENT.fields())
        .distinctOn(CONSENT.ENTERPRISE_KEY)
        .from(CONSENT)
        .where(
            CONSENT.ENTERPRISE_KEY.gt(after),
            isGrantedTo(Grantee.PLATFORM),
            CONSENT.PURPOSE.eq(purpose.name()),
            condition(IS_LIVE))
        .orderBy(CONSENT.ENTERPRISE_KEY, CONSENT.VALID_UNTIL.desc(), CONSENT.ID)
        .limit(limit)
        .fetch(JooqConsents::consent);
  }

  @Override
  public Map<EnterpriseKey, Consent> liveForPlatform(
      Purpose purpose, Set<EnterpriseKey> enterprises) {
    Long[] keys = enterprises.stream().map(EnterpriseKey::value).toArray(Long[]::new);
    return db
        .select(CONSENT.fields())
        .distinctOn(CONSENT.ENTERPRISE_KEY)
        .from(CONSENT)
        .where(
            CONSENT.ENTERPRISE_KEY.eq(any(keys)),
            isGrantedTo(Grantee.PLATFORM),
            CONSENT.PURPOSE.eq(purpose.name()),
            condition(IS_LIVE))
        .orderBy(
            CONSENT.ENTERPRISE_KEY,
            CONSENT.VALID_UNTIL.desc(),
            CONSENT.GRANTED_AT.desc(),
            CONSENT.ID)
        .fetch(JooqConsents::consent)
        .stream()
        .collect(toMap(Consent::enterprise, it -> it));
  }

  private SelectOnConditionStep<Record> statuses() {
    return db.select(CONSENT.fields())
        .select(CONSENT_REVOCATION.REVOKED_AT, IS_LIVE)
        .from(CONSENT)
        .leftJoin(CONSENT_REVOCATION)
        .on(CONSENT_REVOCATION.CONSENT_ID.eq(CONSENT.ID));
  }

  private static Condition isGrantedTo(Grantee grantee) {
    return CONSENT.GRANTEE_INSTITUTION.isNotDistinctFrom(institution(grantee));
  }

  private static @Nullable UUID institution(Grantee grantee) {
    return switch (grantee) {
      case Grantee.Platform _ -> null;
      case Grantee.Institution it -> it.id();
    };
  }

  private static ConsentStatus status(Record row) {
    return new ConsentStatus(
        consent(row), row.get(CONSENT_REVOCATION.REVOKED_AT), row.get(IS_LIVE));
  }

  private static Consent consent(Record row) {
    UUID institution = row.get(CONSENT.GRANTEE_INSTITUTION);
    var request =
        new ConsentRequest(
            new EnterpriseKey(row.get(CONSENT.ENTERPRISE_KEY)),
            institution == null ? Grantee.PLATFORM : Grantee.institution(institution),
            Arrays.stream(row.get(CONSENT.FAMILIES)).map(EvidenceFamily::valueOf).collect(toSet()),
            Purpose.valueOf(row.get(CONSENT.PURPOSE)),
            row.get(CONSENT.VALID_UNTIL));
    var terms =
        new ConsentTerms(
            new ConsentId(row.get(CONSENT.ID)),
            request,
            row.get(CONSENT.GRANTED_AT),
            row.get(CONSENT.GRANTED_BY));
    return new Consent(
        terms,
        new ConsentSignature(
            row.get(CONSENT.SIGNING_KEY),
            Base64.getEncoder().encodeToString(row.get(CONSENT.SIGNATURE))));
  }
}
