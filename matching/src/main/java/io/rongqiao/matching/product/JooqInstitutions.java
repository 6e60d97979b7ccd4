package io.rongqiao.matching.product;

import static io.rongqiao.migrations.schema.Tables.INSTITUTION;
import static org.jooq.impl.DSL.row;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;

/** {@link Institutions} kept in PostgreSQL. */
public final class JooqInstitutions implements Institutions {

  private static final Field<InstitutionId> ID = INSTITUTION.ID.convertFrom(InstitutionId::new);
  private static final Field<Institution.Kind> KIND =
      INSTITUTION.KIND.convertFrom(Institution.Kind::valueOf);
  private static final SelectField<Bilingual> NAME =
      row(INSTITUTION.NAME, INSTITUTION.NAME_EN).mapping(Bilingual::new);
  private static final SelectField<Bilingual> SHORT_NAME =
      row(INSTITUTION.SHORT_NAME, INSTITUTION.SHORT_NAME_EN).mapping(Bilingual::new);

  private final DSLContext db;

  public JooqInstitutions(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Institution> find(InstitutionId id) {
    return institutions()
        .where(INSTITUTION.ID.eq(id.value()))
        .fetchOptional(Records.mapping(Institution::new));
  }

  @Override
  public List<Institution> all() {
    return institutions()
        .orderBy(INSTITUTION.NAME.asc(), INSTITUTION.ID.asc())
        .fetch(Records.mapping(Institution::new));
  }

  @Override
  public boolean add(Institution institution) {
    return db.insertInto(INSTITUTION)
            .set(INSTITUTION.ID, institution.id().value())
            .set(INSTITUTION.KIND, institution.kind().name())
            .set(INSTITUTION.NAME, institution.name().zh())
            .set(INSTITUTION.NAME_EN, institution.name().en())
            .set(INSTITUTION.SHORT_NAME, institution.shortName().zh())
            .set(INSTITUTION.SHORT_NAME_EN, institution.shortName().en())
            .onConflict(INSTITUTION.ID)
            .doNothing()
            .execute()
        == 1;
  }

  private SelectJoinStep<Record4<InstitutionId, Institution.Kind, Bilingual, Bilingual>>
      institutions() {
    return db.select(ID, KIND, NAME, SHORT_NAME).from(INSTITUTION);
  }
}
