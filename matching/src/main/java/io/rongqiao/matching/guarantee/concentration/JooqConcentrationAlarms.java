package io.rongqiao.matching.guarantee.concentration;

import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CONCENTRATION_ALARM;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_PROGRAMME;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_PROGRAMME_SHARE;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_PROGRAMME_TERMS;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.scoring.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;

/** {@link ConcentrationAlarms} kept in PostgreSQL. */
public final class JooqConcentrationAlarms implements ConcentrationAlarms {

  private final DSLContext db;

  public JooqConcentrationAlarms(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<InstitutionId> partnersOn(LocalDate day) {
    var terms = GUARANTEE_PROGRAMME_TERMS;
    var share = GUARANTEE_PROGRAMME_SHARE;
    return db.selectDistinct(GUARANTEE_PROGRAMME.GUARANTOR.convertFrom(InstitutionId::new))
        .from(GUARANTEE_PROGRAMME)
        .join(terms)
        .on(terms.PROGRAMME.eq(GUARANTEE_PROGRAMME.ID))
        .join(share)
        .on(share.PROGRAMME.eq(terms.PROGRAMME), share.NUMBER.eq(terms.NUMBER))
        .where(
            terms.VALID_FROM.le(day),
            terms.VALID_UNTIL.isNull().or(terms.VALID_UNTIL.ge(day)),
            share.TIER.in(GuaranteeTier.PROVINCE.name(), GuaranteeTier.NATIONAL.name()))
        .orderBy(GUARANTEE_PROGRAMME.GUARANTOR)
        .fetch(it -> it.value1());
  }

  @Override
  public List<ConcentrationAlarm> open(InstitutionId guarantor) {
    var alarm = GUARANTEE_CONCENTRATION_ALARM;
    return db.select(
            alarm.GUARANTOR.convertFrom(InstitutionId::new),
            alarm.RATIO.convertFrom(ConcentrationRatio::valueOf),
            alarm.RAISED_ON,
            alarm.RAISED_AT,
            alarm.ACTUAL.convertFrom(Percentage::new))
        .from(alarm)
        .where(alarm.GUARANTOR.eq(guarantor.value()), alarm.CLEARED_ON.isNull())
        .orderBy(alarm.RATIO)
        .fetch(Records.mapping(ConcentrationAlarm::new));
  }

  @Override
  public boolean raise(ConcentrationAlarm alarm) {
    return db.insertInto(GUARANTEE_CONCENTRATION_ALARM)
            .set(GUARANTEE_CONCENTRATION_ALARM.GUARANTOR, alarm.guarantor().value())
            .set(GUARANTEE_CONCENTRATION_ALARM.RATIO, alarm.ratio().name())
            .set(GUARANTEE_CONCENTRATION_ALARM.RAISED_ON, alarm.raisedOn())
            .set(GUARANTEE_CONCENTRATION_ALARM.RAISED_AT, alarm.raisedAt())
            .set(GUARANTEE_CONCENTRATION_ALARM.ACTUAL, alarm.actual().fraction())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean clear(InstitutionId guarantor, ConcentrationRatio ratio, LocalDate on) {
    return db.update(GUARANTEE_CONCENTRATION_ALARM)
            .set(GUARANTEE_CONCENTRATION_ALARM.CLEARED_ON, on)
            .where(
                GUARANTEE_CONCENTRATION_ALARM.GUARANTOR.eq(guarantor.value()),
                GUARANTEE_CONCENTRATION_ALARM.RATIO.eq(ratio.name()),
                GUARANTEE_CONCENTRATION_ALARM.CLEARED_ON.isNull())
            .execute()
        == 1;
  }
}
