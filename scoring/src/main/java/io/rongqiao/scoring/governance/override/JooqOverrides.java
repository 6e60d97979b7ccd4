package io.rongqiao.scoring.governance.override;

import static io.rongqiao.migrations.schema.Tables.GRADE_OVERRIDE;
import static io.rongqiao.migrations.schema.Tables.GRADE_OVERRIDE_ANSWER;

import io.rongqiao.migrations.schema.tables.records.GradeOverrideAnswerRecord;
import io.rongqiao.migrations.schema.tables.records.GradeOverrideRecord;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.profile.SealedProfile;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;

/** {@link Overrides} kept in PostgreSQL, where row-level security decides who sees which. */
public final class JooqOverrides implements Overrides {

  /** Months without an override count too, or a rate would be of the months that have one. */
  private static final String RATES =
      """
      SELECT graded.month, graded.graded,
          count(*) FILTER (WHERE override.upward AND answer.agreed) AS upward,
          count(*) FILTER (WHERE NOT override.upward) AS downward,
          count(*) FILTER (WHERE override.upward AND answer.agreed IS NULL) AS waiting
      FROM graded_by_month() AS graded
      LEFT JOIN grade_override AS override
          ON date_trunc('month', override.decided_at AT TIME ZONE 'Asia/Shanghai')::date = graded.month
      LEFT JOIN grade_override_answer AS answer ON answer.override_id = override.id
      GROUP BY graded.month, graded.graded
      ORDER BY graded.month DESC
      """;

  private final DSLContext db;

  public JooqOverrides(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(GradeOverride override, SealedProfile of) {
    var row = new GradeOverrideRecord();
    row.setId(override.id().value());
    row.setEnterpriseKey(override.enterprise().value());
    row.setAssessmentId(override.assessment().value());
    row.setFamilies(
        of.profile().families().stream().map(EvidenceFamily::name).toArray(String[]::new));
    row.setInstitution(override.institution());
    row.setComputed(override.computed().name());
    row.setGrade(override.grade().name());
    row.setReason(override.reason().name());
    row.setNote(override.note());
    row.setDecidedBy(override.decidedBy());
    row.setDecidedAt(override.decidedAt());
    db.insertInto(GRADE_OVERRIDE).set(row).execute();
  }

  @Override
  public void answer(GradeOverride override, SecondOpinion opinion) {
    db.insertInto(GRADE_OVERRIDE_ANSWER)
        .set(GRADE_OVERRIDE_ANSWER.OVERRIDE_ID, override.id().value())
        .set(GRADE_OVERRIDE_ANSWER.FIRST, override.decidedBy())
        .set(GRADE_OVERRIDE_ANSWER.SECOND, opinion.by())
        .set(GRADE_OVERRIDE_ANSWER.AGREED, opinion.agreed())
        .set(GRADE_OVERRIDE_ANSWER.NOTE, opinion.note())
        .set(GRADE_OVERRIDE_ANSWER.AT, opinion.at())
        .execute();
  }

  @Override
  public Optional<GradeOverride> find(OverrideId id) {
    return overrides()
        .where(GRADE_OVERRIDE.ID.eq(id.value()))
        .fetchOptional(JooqOverrides::override);
  }

  @Override
  public List<GradeOverride> beside(EnterpriseKey enterprise, AssessmentId assessment) {
    return overrides()
        .where(GRADE_OVERRIDE.ENTERPRISE_KEY.eq(enterprise.value()))
        .and(GRADE_OVERRIDE.ASSESSMENT_ID.eq(assessment.value()))
        .orderBy(GRADE_OVERRIDE.DECIDED_AT.desc(), GRADE_OVERRIDE.ID)
        .fetch(JooqOverrides::override);
  }

  @Override
  public List<GradeOverride> latest(int limit) {
    return overrides()
        .orderBy(GRADE_OVERRIDE.DECIDED_AT.desc(), GRADE_OVERRIDE.ID)
        .limit(limit)
        .fetch(JooqOverrides::override);
  }

  @Override
  public List<Rate> rates() {
    return db.resultQuery(RATES)
        .fetch(
            it ->
                new Rate(
                    YearMonth.from(it.get("month", LocalDate.class)),
                    it.get("graded", Long.class),
                    it.get("upward", Long.class),
                    it.get("downward", Long.class),
                    it.get("waiting", Long.class)));
  }

  private SelectOnConditionStep<Record> overrides() {
    return db.select(GRADE_OVERRIDE.fields())
        .select(GRADE_OVERRIDE_ANSWER.fields())
        .from(GRADE_OVERRIDE)
        .leftJoin(GRADE_OVERRIDE_ANSWER)
        .on(GRADE_OVERRIDE_ANSWER.OVERRIDE_ID.eq(GRADE_OVERRIDE.ID));
  }

  private static GradeOverride override(Record row) {
    GradeOverrideRecord it = row.into(GRADE_OVERRIDE);
    GradeOverrideAnswerRecord answer = row.into(GRADE_OVERRIDE_ANSWER);
    return new GradeOverride(
        new OverrideId(it.getId()),
        new EnterpriseKey(it.getEnterpriseKey()),
        new AssessmentId(it.getAssessmentId()),
        it.getInstitution(),
        RiskGrade.valueOf(it.getComputed()),
        RiskGrade.valueOf(it.getGrade()),
        OverrideReason.valueOf(it.getReason()),
        it.getNote(),
        it.getDecidedBy(),
        it.getDecidedAt(),
        answer.getSecond() == null
            ? null
            : new SecondOpinion(
                answer.getSecond(), answer.getAgreed(), answer.getNote(), answer.getAt()));
  }
}
