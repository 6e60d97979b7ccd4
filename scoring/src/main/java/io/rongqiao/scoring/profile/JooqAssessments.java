package io.rongqiao.scoring.profile;

import static io.rongqiao.migrations.schema.Tables.ASSESSMENT;
import static io.rongqiao.migrations.schema.Tables.DELIVERY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;

/** {@link Assessments} kept in PostgreSQL, where row-level security decides who reads which. */
public final class JooqAssessments implements Assessments {

  private static final Field<AssessmentId> ID = ASSESSMENT.ID.convertFrom(AssessmentId::new);

  private static final Field<ConsentId> CONSENT = ASSESSMENT.CONSENT_ID.convertFrom(ConsentId::new);

  private final DSLContext db;

  public JooqAssessments(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(SealedProfile sealed) {
    CreditProfile profile = sealed.profile();
    Assessment.@Nullable Graded graded =
        sealed.assessment() instanceof Assessment.Graded it ? it : null;
    RiskGrade grade = graded == null ? null : graded.grade();
    db.insertInto(ASSESSMENT)
        .set(ASSESSMENT.ID, sealed.id().value())
        .set(ASSESSMENT.ENTERPRISE_KEY, profile.enterprise().value())
        .set(ASSESSMENT.CONSENT_ID, sealed.consent().value())
        .set(ASSESSMENT.AS_OF, profile.asOf())
        .set(
            ASSESSMENT.FAMILIES,
            profile.families().stream().map(EvidenceFamily::name).toArray(String[]::new))
        .set(ASSESSMENT.OUTCOME, sealed.assessment().outcome().name())
        .set(ASSESSMENT.POINTS, graded == null ? null : graded.points().value())
        .set(ASSESSMENT.GRADE, grade == null ? null : grade.name())
        .set(ASSESSMENT.FEATURE_SET, profile.provenance().featureSet())
        .set(ASSESSMENT.SCORECARD, profile.provenance().scorecard())
        .set(ASSESSMENT.WATERMARK, profile.provenance().watermark())
        .set(ASSESSMENT.DOCUMENT, sealed.document())
        .set(ASSESSMENT.DIGEST, sealed.digest())
        .set(ASSESSMENT.SEALED_AT, sealed.sealedAt())
        .execute();
  }

  @Override
  public Optional<SealedProfile> find(EnterpriseKey enterprise, AssessmentId id) {
    return of(enterprise)
        .and(ASSESSMENT.ID.eq(id.value()))
        .fetchOptional(Records.mapping(SealedProfile::kept));
  }

  @Override
  public Optional<SealedProfile> latest(EnterpriseKey enterprise) {
    return history(enterprise, 1).stream().findFirst();
  }

  @Override
  public Optional<AssessmentId> latestId(EnterpriseKey enterprise) {
    return db.select(ID)
        .from(ASSESSMENT)
        .where(ASSESSMENT.ENTERPRISE_KEY.eq(enterprise.value()))
        .orderBy(ASSESSMENT.POSITION.desc())
        .limit(1)
        .fetchOptional(ID);
  }

  /** Deliveries become visible in the order of their moments, so an earlier one was seen too. */
  @Override
  public boolean includes(
      EnterpriseKey enterprise, LocalDate asOf, ConsentId consent, long delivery) {
    return db.fetchExists(
        db.selectOne()
            .from(ASSESSMENT)
            .where(
                ASSESSMENT.ENTERPRISE_KEY.eq(enterprise.value()),
                ASSESSMENT.AS_OF.eq(asOf),
                ASSESSMENT.CONSENT_ID.eq(consent.value()),
                ASSESSMENT.WATERMARK.ge(
                    select(DELIVERY.VISIBLE_AT).from(DELIVERY).where(DELIVERY.ID.eq(delivery)))));
  }

  @Override
  public List<SealedProfile> history(EnterpriseKey enterprise, int limit) {
    return of(enterprise)
        .orderBy(ASSESSMENT.POSITION.desc())
        .limit(limit)
        .fetch(Records.mapping(SealedProfile::kept));
  }

  @Override
  public long count() {
    return db.select(field("assessment_count()", Long.class)).fetchSingle().value1();
  }

  private SelectConditionStep<Record5<AssessmentId, ConsentId, String, String, Instant>> of(
      EnterpriseKey enterprise) {
    return db.select(ID, CONSENT, ASSESSMENT.DOCUMENT, ASSESSMENT.DIGEST, ASSESSMENT.SEALED_AT)
        .from(ASSESSMENT)
        .where(ASSESSMENT.ENTERPRISE_KEY.eq(enterprise.value()));
  }
}
