package io.rongqiao.matching.guarantee;

import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE_DECISION;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE_DOCUMENT;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE_EVENT;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE_FINDING;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE_QUESTION;

import io.rongqiao.migrations.schema.tables.records.GuaranteeCaseFindingRecord;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** {@link CaseRecords} kept in PostgreSQL. */
public final class JooqCaseRecords implements CaseRecords {

  private final DSLContext db;

  public JooqCaseRecords(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<CaseFinding> findings(CaseId id) {
    return db.selectFrom(GUARANTEE_CASE_FINDING)
        .where(GUARANTEE_CASE_FINDING.CASE_ID.eq(id.value()))
        .orderBy(GUARANTEE_CASE_FINDING.RULE)
        .fetch(it -> new CaseFinding(FindingDocument.read(it.getDocument().data()), answer(it)));
  }

  @Override
  public void add(CaseId id, CaseFinding finding) {
    db.insertInto(GUARANTEE_CASE_FINDING)
        .set(GUARANTEE_CASE_FINDING.CASE_ID, id.value())
        .set(GUARANTEE_CASE_FINDING.RULE, finding.finding().rule())
        .set(GUARANTEE_CASE_FINDING.EFFECT, finding.finding().severity().name())
        .set(GUARANTEE_CASE_FINDING.DOCUMENT, JSONB.jsonb(FindingDocument.write(finding.finding())))
        .execute();
  }

  @Override
  public void answer(CaseId id, String rule, CaseFinding.Answer answer) {
    db.update(GUARANTEE_CASE_FINDING)
        .set(GUARANTEE_CASE_FINDING.ANSWERED_BY, answer.by())
        .set(GUARANTEE_CASE_FINDING.ANSWERED_AT, answer.at())
        .set(GUARANTEE_CASE_FINDING.ANSWER, answer.why())
        .where(GUARANTEE_CASE_FINDING.CASE_ID.eq(id.value()), GUARANTEE_CASE_FINDING.RULE.eq(rule))
        .execute();
  }

  @Override
  public List<CaseQuestion> questions(CaseId id) {
    return db.select(
            GUARANTEE_CASE_QUESTION.ID,
            GUARANTEE_CASE_QUESTION.ASKED_AT,
            GUARANTEE_CASE_QUESTION.ASKED_BY,
            GUARANTEE_CASE_QUESTION.QUESTION,
            GUARANTEE_CASE_QUESTION.ANSWERED_AT,
            GUARANTEE_CASE_QUESTION.ANSWERED_BY,
            GUARANTEE_CASE_QUESTION.ANSWER)
        .from(GUARANTEE_CASE_QUESTION)
        .where(GUARANTEE_CASE_QUESTION.CASE_ID.eq(id.value()))
        .orderBy(GUARANTEE_CASE_QUESTION.ASKED_AT, GUARANTEE_CASE_QUESTION.ID)
        .fetch(Records.mapping(CaseQuestion::new));
  }

  @Override
  public void add(CaseId id, CaseQuestion question) {
    db.insertInto(GUARANTEE_CASE_QUESTION)
        .set(GUARANTEE_CASE_QUESTION.ID, question.id())
        .set(GUARANTEE_CASE_QUESTION.CASE_ID, id.value())
        .set(GUARANTEE_CASE_QUESTION.ASKED_AT, question.askedAt())
        .set(GUARANTEE_CASE_QUESTION.ASKED_BY, question.askedBy())
        .set(GUARANTEE_CASE_QUESTION.QUESTION, question.question())
        .execute();
  }

  @Override
  public boolean answer(CaseId id, CaseQuestion answered) {
    return db.update(GUARANTEE_CASE_QUESTION)
            .set(GUARANTEE_CASE_QUESTION.ANSWERED_AT, answered.answeredAt())
            .set(GUARANTEE_CASE_QUESTION.ANSWERED_BY, answered.answeredBy())
            .set(GUARANTEE_CASE_QUESTION.ANSWER, answered.answer())
            .where(
                GUARANTEE_CASE_QUESTION.ID.eq(answered.id()),
                GUARANTEE_CASE_QUESTION.CASE_ID.eq(id.value()),
                GUARANTEE_CASE_QUESTION.ANSWER.isNull())
            .execute()
        == 1;
  }

  @Override
  public List<CaseDocument> documents(CaseId id) {
    return db.select(
            GUARANTEE_CASE_DOCUMENT.SHA256,
            GUARANTEE_CASE_DOCUMENT.NAME,
            GUARANTEE_CASE_DOCUMENT.KIND,
            GUARANTEE_CASE_DOCUMENT.ADDED_AT,
            GUARANTEE_CASE_DOCUMENT.ADDED_BY)
        .from(GUARANTEE_CASE_DOCUMENT)
        .where(GUARANTEE_CASE_DOCUMENT.CASE_ID.eq(id.value()))
        .orderBy(GUARANTEE_CASE_DOCUMENT.ADDED_AT, GUARANTEE_CASE_DOCUMENT.SHA256)
        .fetch(Records.mapping(CaseDocument::new));
  }

  @Override
  public boolean add(CaseId id, CaseDocument document) {
    return db.insertInto(GUARANTEE_CASE_DOCUMENT)
            .set(GUARANTEE_CASE_DOCUMENT.CASE_ID, id.value())
            .set(GUARANTEE_CASE_DOCUMENT.SHA256, document.sha256())
            .set(GUARANTEE_CASE_DOCUMENT.NAME, document.name())
            .set(GUARANTEE_CASE_DOCUMENT.KIND, document.kind())
            .set(GUARANTEE_CASE_DOCUMENT.ADDED_AT, document.addedAt())
            .set(GUARANTEE_CASE_DOCUMENT.ADDED_BY, document.addedBy())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public List<CaseDecision> decisions(CaseId id) {
    return db.select(
            GUARANTEE_CASE_DECISION.NUMBER,
            GUARANTEE_CASE_DECISION.VERDICT.convertFrom(CaseDecision.Verdict::valueOf),
            GUARANTEE_CASE_DECISION.REASON,
            GUARANTEE_CASE_DECISION.DECIDED_BY,
            GUARANTEE_CASE_DECISION.DECIDED_AT)
        .from(GUARANTEE_CASE_DECISION)
        .where(GUARANTEE_CASE_DECISION.CASE_ID.eq(id.value()))
        .orderBy(GUARANTEE_CASE_DECISION.NUMBER)
        .fetch(Records.mapping(CaseDecision::new));
  }

  @Override
  public void add(CaseId id, CaseDecision decision) {
    db.insertInto(GUARANTEE_CASE_DECISION)
        .set(GUARANTEE_CASE_DECISION.CASE_ID, id.value())
        .set(GUARANTEE_CASE_DECISION.NUMBER, decision.number())
        .set(GUARANTEE_CASE_DECISION.VERDICT, decision.verdict().name())
        .set(GUARANTEE_CASE_DECISION.REASON, decision.reason())
        .set(GUARANTEE_CASE_DECISION.DECIDED_BY, decision.by())
        .set(GUARANTEE_CASE_DECISION.DECIDED_AT, decision.at())
        .execute();
  }

  @Override
  public List<CaseEvent> history(CaseId id) {
    return db.select(
            GUARANTEE_CASE_EVENT.HAPPENED_AT,
            GUARANTEE_CASE_EVENT.EVENT.convertFrom(CaseEvent.Kind::valueOf),
            GUARANTEE_CASE_EVENT.ACTOR,
            GUARANTEE_CASE_EVENT.REMARK)
        .from(GUARANTEE_CASE_EVENT)
        .where(GUARANTEE_CASE_EVENT.CASE_ID.eq(id.value()))
        .orderBy(GUARANTEE_CASE_EVENT.POSITION)
        .fetch(Records.mapping(CaseEvent::new));
  }

  @Override
  public void add(CaseId id, CaseEvent event) {
    db.insertInto(GUARANTEE_CASE_EVENT)
        .set(GUARANTEE_CASE_EVENT.CASE_ID, id.value())
        .set(GUARANTEE_CASE_EVENT.HAPPENED_AT, event.at())
        .set(GUARANTEE_CASE_EVENT.EVENT, event.kind().name())
        .set(GUARANTEE_CASE_EVENT.ACTOR, event.actor())
        .set(GUARANTEE_CASE_EVENT.REMARK, event.remark())
        .execute();
  }

  private static CaseFinding.@Nullable Answer answer(GuaranteeCaseFindingRecord it) {
    @Nullable String by = it.getAnsweredBy();
    @Nullable Instant at = it.getAnsweredAt();
    @Nullable String why = it.getAnswer();
    return by == null || at == null || why == null ? null : new CaseFinding.Answer(by, at, why);
  }
}
