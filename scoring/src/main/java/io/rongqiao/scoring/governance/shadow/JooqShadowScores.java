package io.rongqiao.scoring.governance.shadow;

import static io.rongqiao.migrations.schema.Tables.SHADOW_SCORE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import io.rongqiao.migrations.schema.tables.records.ShadowScoreRecord;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.governance.ModelRole;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.profile.SealedProfile;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;

/** {@link ShadowScores} kept in PostgreSQL, where row-level security decides who reads which. */
public final class JooqShadowScores implements ShadowScores {

  private static final Field<RiskGrade> GRADE =
      field("seen.grade", String.class).convertFrom(RiskGrade::valueOf);

  private final DSLContext db;

  public JooqShadowScores(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(SealedProfile profile, RiskGrade grade, ShadowScore score) {
    var row = new ShadowScoreRecord();
    row.setEnterpriseKey(profile.profile().enterprise().value());
    row.setAssessmentId(profile.id().value());
    row.setModelId(score.model().value());
    row.setRole(score.role().name());
    row.setFamilies(
        profile.profile().families().stream().map(EvidenceFamily::name).toArray(String[]::new));
    row.setAsOf(profile.profile().asOf());
    row.setGrade(grade.name());
    row.setScoredAt(score.at());
    switch (score) {
      case ShadowScore.Scored scored -> {
        row.setScore(scored.score());
        row.setProbability(scored.probability());
        row.setReasons(scored.reasons().toArray(String[]::new));
        row.setBins(scored.bins().toArray(Short[]::new));
      }
      case ShadowScore.Failed failed -> {
        row.setReasons(new String[0]);
        row.setBins(new Short[0]);
        row.setFailure(failed.failure());
      }
    }
    db.insertInto(SHADOW_SCORE).set(row).execute();
  }

  @Override
  public List<ShadowScore> beside(EnterpriseKey enterprise, AssessmentId assessment) {
    return db.selectFrom(SHADOW_SCORE)
        .where(SHADOW_SCORE.ENTERPRISE_KEY.eq(enterprise.value()))
        .and(SHADOW_SCORE.ASSESSMENT_ID.eq(assessment.value()))
        .orderBy(SHADOW_SCORE.ROLE, SHADOW_SCORE.MODEL_ID)
        .fetch(JooqShadowScores::score);
  }

  private static ShadowScore score(ShadowScoreRecord row) {
    var model = new ModelId(row.getModelId());
    var role = ModelRole.valueOf(row.getRole());
    String failure = row.getFailure();
    return failure == null
        ? new ShadowScore.Scored(
            model,
            role,
            row.getScore(),
            row.getProbability(),
            List.of(row.getReasons()),
            List.of(row.getBins()),
            row.getScoredAt())
        : new ShadowScore.Failed(model, role, failure, row.getScoredAt());
  }

  @Override
  public List<GradeSeen> byGrade(ModelId model) {
    return db.select(
            GRADE,
            field("seen.enterprises", Long.class),
            field("seen.failures", Long.class),
            field("seen.probability", Double.class))
        .from(table("shadow_by_grade({0})", val(model.value())).as("seen"))
        .orderBy(field("seen.grade"))
        .fetch(Records.mapping(GradeSeen::new));
  }
}
