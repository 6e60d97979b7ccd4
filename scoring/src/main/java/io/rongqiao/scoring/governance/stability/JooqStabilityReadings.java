package io.rongqiao.scoring.governance.stability;

import static io.rongqiao.migrations.schema.Tables.STABILITY_ALARM;
import static io.rongqiao.migrations.schema.Tables.STABILITY_READING;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import io.rongqiao.scoring.governance.ModelId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;

/** {@link StabilityReadings} kept in PostgreSQL, whose function counts and shows no row. */
public final class JooqStabilityReadings implements StabilityReadings {

  private static final Field<YearMonth> MONTH =
      STABILITY_READING.MONTH.convertFrom(YearMonth::from);

  private static final SelectField<StabilityReading> READING =
      row(
              STABILITY_READING.MODEL_ID.convertFrom(ModelId::new),
              MONTH,
              STABILITY_READING.CHARACTERISTIC,
              STABILITY_READING.ENTERPRISES,
              STABILITY_READING.STABILITY,
              STABILITY_READING.CHANCE,
              STABILITY_READING.LEVEL.convertFrom(StabilityLevel::valueOf),
              STABILITY_READING.RECKONED_AT)
          .mapping(StabilityReading::new);

  private final DSLContext db;

  public JooqStabilityReadings(DSLContext db) {
    this.db = db;
  }

  @Override
  public SortedMap<YearMonth, List<List<Long>>> counts(ModelId model, List<Integer> sizes) {
    SortedMap<YearMonth, List<List<Long>>> months = new TreeMap<>();
    db.select(
            field("counted.month", LocalDate.class),
            field("counted.place", Integer.class),
            field("counted.bin", Integer.class),
            field("counted.enterprises", Long.class))
        .from(table("shadow_counts({0})", val(model.value())).as("counted"))
        .forEach(
            it ->
                months
                    .computeIfAbsent(YearMonth.from(it.value1()), _ -> none(sizes))
                    .get(it.value2() - 1)
                    .set(it.value3(), it.value4()));
    return months;
  }

  private static List<List<Long>> none(List<Integer> sizes) {
    List<List<Long>> counts = new ArrayList<>();
    sizes.forEach(size -> counts.add(new ArrayList<>(Collections.nCopies(size, 0L))));
    return counts;
  }

  @Override
  public void put(StabilityReading reading) {
    db.insertInto(STABILITY_READING)
        .set(STABILITY_READING.MODEL_ID, reading.model().value())
        .set(STABILITY_READING.MONTH, reading.month().atDay(1))
        .set(STABILITY_READING.CHARACTERISTIC, reading.characteristic())
        .set(STABILITY_READING.ENTERPRISES, reading.enterprises())
        .set(STABILITY_READING.STABILITY, reading.index())
        .set(STABILITY_READING.CHANCE, reading.chance())
        .set(STABILITY_READING.LEVEL, reading.level().name())
        .set(STABILITY_READING.RECKONED_AT, reading.reckonedAt())
        .onConflict(
            STABILITY_READING.MODEL_ID, STABILITY_READING.MONTH, STABILITY_READING.CHARACTERISTIC)
        .doUpdate()
        .set(STABILITY_READING.ENTERPRISES, excluded(STABILITY_READING.ENTERPRISES))
        .set(STABILITY_READING.STABILITY, excluded(STABILITY_READING.STABILITY))
        .set(STABILITY_READING.CHANCE, excluded(STABILITY_READING.CHANCE))
        .set(STABILITY_READING.LEVEL, excluded(STABILITY_READING.LEVEL))
        .set(STABILITY_READING.RECKONED_AT, excluded(STABILITY_READING.RECKONED_AT))
        .execute();
  }

  @Override
  public boolean alarm(StabilityReading reading) {
    return db.insertInto(STABILITY_ALARM)
            .set(STABILITY_ALARM.MODEL_ID, reading.model().value())
            .set(STABILITY_ALARM.MONTH, reading.month().atDay(1))
            .set(STABILITY_ALARM.CHARACTERISTIC, reading.characteristic())
            .set(STABILITY_ALARM.LEVEL, reading.level().name())
            .set(STABILITY_ALARM.RAISED_AT, reading.reckonedAt())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public List<StabilityReading> of(ModelId model) {
    return db.select(READING)
        .from(STABILITY_READING)
        .where(STABILITY_READING.MODEL_ID.eq(model.value()))
        .orderBy(STABILITY_READING.MONTH, STABILITY_READING.CHARACTERISTIC)
        .fetch(Records.mapping(it -> it));
  }

  @Override
  public List<StabilityReading> alarms() {
    return db.select(READING)
        .from(STABILITY_READING)
        .join(STABILITY_ALARM)
        .on(
            STABILITY_ALARM.MODEL_ID.eq(STABILITY_READING.MODEL_ID),
            STABILITY_ALARM.MONTH.eq(STABILITY_READING.MONTH),
            STABILITY_ALARM.CHARACTERISTIC.eq(STABILITY_READING.CHARACTERISTIC),
            STABILITY_ALARM.LEVEL.eq(STABILITY_READING.LEVEL))
        .orderBy(STABILITY_READING.MONTH.desc(), STABILITY_READING.CHARACTERISTIC)
        .fetch(Records.mapping(it -> it));
  }
}
