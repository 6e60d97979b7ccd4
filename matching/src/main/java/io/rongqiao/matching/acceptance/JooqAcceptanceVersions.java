package io.rongqiao.matching.acceptance;

import static io.rongqiao.migrations.schema.Tables.ACCEPTANCE_VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.SelectJoinStep;

/** {@link AcceptanceVersions} kept in PostgreSQL. */
public final class JooqAcceptanceVersions implements AcceptanceVersions {

  private static final Field<SortedMap<String, GradeCurve>> CURVES =
      ACCEPTANCE_VERSION.DOCUMENT.convertFrom(CurveDocument::read);

  private final DSLContext db;

  public JooqAcceptanceVersions(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean add(AcceptanceVersion version) {
    String document = CurveDocument.write(version.curves());
    return db.insertInto(ACCEPTANCE_VERSION)
            .set(ACCEPTANCE_VERSION.NUMBER, version.number())
            .set(ACCEPTANCE_VERSION.LEARNED_AT, version.learnedAt())
            .set(ACCEPTANCE_VERSION.LEARNED_BY, version.learnedBy())
            .set(ACCEPTANCE_VERSION.ENDED_BEFORE, version.endedBefore())
            .set(ACCEPTANCE_VERSION.BUSINESS_DAY, version.day())
            .set(ACCEPTANCE_VERSION.OUTCOMES, version.outcomes())
            .set(ACCEPTANCE_VERSION.DOCUMENT, document)
            .set(ACCEPTANCE_VERSION.DIGEST, CurveDocument.digest(document))
            .onConflict(ACCEPTANCE_VERSION.NUMBER)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<AcceptanceVersion> newest() {
    return versions()
        .orderBy(ACCEPTANCE_VERSION.NUMBER.desc())
        .limit(1)
        .fetchOptional(Records.mapping(AcceptanceVersion::new));
  }

  @Override
  public Optional<AcceptanceVersion> find(int number) {
    return versions()
        .where(ACCEPTANCE_VERSION.NUMBER.eq(number))
        .fetchOptional(Records.mapping(AcceptanceVersion::new));
  }

  @Override
  public List<AcceptanceVersion> before(int number, int limit) {
    return versions()
        .where(ACCEPTANCE_VERSION.NUMBER.lt(number))
        .orderBy(ACCEPTANCE_VERSION.NUMBER.desc())
        .limit(limit)
        .fetch(Records.mapping(AcceptanceVersion::new));
  }

  private SelectJoinStep<
          Record7<
              Integer, Instant, String, Instant, LocalDate, Integer, SortedMap<String, GradeCurve>>>
      versions() {
    return db.select(
            ACCEPTANCE_VERSION.NUMBER,
            ACCEPTANCE_VERSION.LEARNED_AT,
            ACCEPTANCE_VERSION.LEARNED_BY,
            ACCEPTANCE_VERSION.ENDED_BEFORE,
            ACCEPTANCE_VERSION.BUSINESS_DAY,
            ACCEPTANCE_VERSION.OUTCOMES,
            CURVES)
        .from(ACCEPTANCE_VERSION);
  }
}
