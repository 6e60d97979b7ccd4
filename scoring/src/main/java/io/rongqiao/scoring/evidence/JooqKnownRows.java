package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.DELIVERY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Asks for the rows of enterprises in a table that were known on a day: of each fact the last
 * revision known then, if it was not retracted; by the day from which each holds, then by its
 * natural key. The SQL is rendered once, since every profile asks the same.
 */
final class JooqKnownRows<T> implements EvidenceQuery {

  /** The enterprise that is asked about, among those given. */
  static final Field<Long> GIVEN_KEY = field(name("given", "key"), Long.class);

  private static final DSLContext SQL = DSL.using(SQLDialect.POSTGRES);
  private static final Field<Long> ENTERPRISE_KEY = field(name("enterprise_key"), Long.class);
  private static final Field<Long> DELIVERY_ID = field(name("delivery_id"), Long.class);
  private static final Field<LocalDate> KNOWN_ON = field(name("known_on"), LocalDate.class);
  private static final Field<LocalDate> VALID_FROM = field(name("valid_from"), LocalDate.class);
  private static final Field<Integer> ORDINAL = field(name("ordinal"), Integer.class);
  private static final Field<Short> REVISION = field(name("revision"), Short.class);
  private static final Field<Boolean> RETRACTED = field(name("retracted"), Boolean.class);

  private final EvidenceFamily family;
  private final Reading<T> reading;
  private final BiConsumer<EvidenceAsOf.Builder, List<T>> part;
  private final String sql;
  private final String sqlByMoment;

  private JooqKnownRows(
      EvidenceFamily family,
      Source source,
      Reading<T> reading,
      BiConsumer<EvidenceAsOf.Builder, List<T>> part) {
    this.family = family;
    this.reading = reading;
    this.part = part;
    this.sql = render(source, noCondition());
    this.sqlByMoment = render(source, visible(DELIVERY_ID));
  }

  /** Where rows stand: what names a fact, and what is read of it, in this order. */
  record Source(Table<?> table, List<Field<?>> naturalKey, List<Field<?>> columns) {}

  /** Makes a value of the columns of a row. */
  @FunctionalInterface
  interface Reading<T> {

    T read(RowReader row) throws SQLException;
  }

  /** The rows of {@code source}, for {@code part} of the evidence. */
  static <T> JooqKnownRows<T> of(
      EvidenceFamily family,
      Source source,
      Reading<T> reading,
      BiConsumer<EvidenceAsOf.Builder, List<T>> part) {
    return new JooqKnownRows<>(family, source, reading, part);
  }

  /** Brought by a delivery that was visible by the moment of the question. */
  static Condition visible(Field<Long> delivery) {
    return delivery.in(
        select(DELIVERY.ID)
            .from(DELIVERY)
            .where(DELIVERY.VISIBLE_AT.le(param("moment", Instant.class))));
  }

  @Override
  public String sql(boolean byMoment) {
    return byMoment ? sqlByMoment : sql;
  }

  @Override
  public Answer answer(Gathering gathering) {
    return new Rows(gathering);
  }

  private static String render(Source source, Condition visible) {
    List<Field<?>> key = new ArrayList<>(source.naturalKey());
    key.add(ORDINAL);
    List<Field<?>> columns = new ArrayList<>(List.of(DELIVERY_ID, KNOWN_ON, RETRACTED, VALID_FROM));
    columns.addAll(source.columns());
    List<OrderField<?>> newestFirst = new ArrayList<>(key);
    newestFirst.add(REVISION.desc());
    return EvidenceQuery.ofEach(
        SQL.render(
            SQL.select(columns)
                .distinctOn(key)
                .from(source.table())
                .where(
                    ENTERPRISE_KEY.eq(GIVEN_KEY),
                    KNOWN_ON.le(param("day", LocalDate.class)),
                    visible)
                .orderBy(newestFirst)));
  }

  private record Dated<T>(LocalDate from, T value) {}

  /** The rows of one enterprise, which come in the order of their natural key. */
  private final class Rows implements Answer {

    private final Gathering gathering;
    private final List<Dated<T>> known = new ArrayList<>();

    Rows(Gathering gathering) {
      this.gathering = gathering;
    }

    @Override
    public void add(RowReader row) throws SQLException {
      gathering.broughtBy(row.number());
      gathering.evidence().newest(family, row.day());
      if (!row.flag()) {
        known.add(new Dated<>(row.day(), reading.read(row)));
      }
    }

    @Override
    public void end() {
      known.sort(Comparator.comparing(Dated::from));
      part.accept(gathering.evidence(), known.stream().map(Dated::value).toList());
    }
  }
}
