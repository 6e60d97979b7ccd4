package io.rongqiao.scoring.evidence;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an enterprise that were known on a day: of each fact the last revision known then, if
 * it was not retracted. What a row says of later days was not known yet and is masked.
 */
final class JooqKnownRows {

  private static final Field<Long> ENTERPRISE_KEY = field(name("enterprise_key"), Long.class);
  private static final Field<LocalDate> KNOWN_ON = field(name("known_on"), LocalDate.class);
  private static final Field<LocalDate> VALID_FROM = field(name("valid_from"), LocalDate.class);
  private static final Field<Instant> RECORDED_AT = field(name("recorded_at"), Instant.class);
  private static final Field<Integer> ORDINAL = field(name("ordinal"), Integer.class);
  private static final Field<Short> REVISION = field(name("revision"), Short.class);
  private static final Field<Boolean> RETRACTED = field(name("retracted"), Boolean.class);

  private final DSLContext db;
  private final EnterpriseKey enterprise;
  private final LocalDate asOf;
  private final @Nullable Instant watermark;
  private final EvidenceAsOf.Builder evidence;

  JooqKnownRows(
      DSLContext db,
      EnterpriseKey enterprise,
      LocalDate asOf,
      @Nullable Instant watermark,
      EvidenceAsOf.Builder evidence) {
    this.db = db;
    this.enterprise = enterprise;
    this.asOf = asOf;
    this.watermark = watermark;
    this.evidence = evidence;
  }

  /** Reads a table, ordered by the day from which each row holds, then by its natural key. */
  <T> List<T> read(
      EvidenceFamily family,
      Table<? extends Record> table,
      Function<Record, T> mapping,
      Field<?>... naturalKey) {
    List<Field<?>> key = new ArrayList<>(Arrays.asList(naturalKey));
    key.add(ORDINAL);
    List<Record> rows = new ArrayList<>();
    db.select(readable(table))
        .distinctOn(key)
        .from(table)
        .where(
            ENTERPRISE_KEY.eq(enterprise.value()),
            KNOWN_ON.le(asOf),
            watermark == null ? noCondition() : RECORDED_AT.le(watermark))
        .orderBy(newestFirst(key))
        .forEach(
            row -> {
              evidence.recorded(row.get(RECORDED_AT));
              evidence.newest(family, row.get(KNOWN_ON));
              if (!row.get(RETRACTED)) {
                rows.add(row);
              }
            });
    rows.sort(Comparator.comparing(row -> row.get(VALID_FROM)));
    return rows.stream().map(mapping).toList();
  }

  /** A day, if it had come. */
  @Nullable LocalDate come(@Nullable LocalDate day) {
    return day == null || day.isAfter(asOf) ? null : day;
  }

  static Money money(BigDecimal amount, String currency) {
    return new Money(amount, Currency.getInstance(currency));
  }

  static @Nullable Money moneyIfAny(@Nullable BigDecimal amount, @Nullable String currency) {
    return amount == null || currency == null ? null : money(amount, currency);
  }

  private static List<Field<?>> readable(Table<?> table) {
    return table.fieldStream().<Field<?>>map(it -> it).filter(JooqKnownRows::isOpen).toList();
  }

  private static boolean isOpen(Field<?> field) {
    return !field.getName().endsWith("_sealed");
  }

  private static List<OrderField<?>> newestFirst(List<Field<?>> key) {
    List<OrderField<?>> order = new ArrayList<>(key);
    order.add(REVISION.desc());
    return order;
  }
}
