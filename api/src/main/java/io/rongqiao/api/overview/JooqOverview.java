package io.rongqiao.api.overview;

import static io.rongqiao.migrations.schema.Tables.DELIVERY;
import static io.rongqiao.migrations.schema.Tables.ENTERPRISE;
import static io.rongqiao.migrations.schema.Tables.LOAD;
import static io.rongqiao.migrations.schema.Tables.PARKED_EVENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.loading.LoadState;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;

/**
 * {@link Overview} of PostgreSQL. Invoices are what the deliveries noted, assessments and matching
 * what functions of theirs count, so the platform sees totals and never a row of evidence.
 */
final class JooqOverview implements Overview {

  private static final List<String> INVOICE_KINDS =
      DeliveryKinds.all().stream()
          .filter(DeliveryKind::isInvoices)
          .map(DeliveryKind::slug)
          .toList();

  private static final List<String> UNDER_WAY =
      List.of(LoadState.RECEIVING.name(), LoadState.QUEUED.name(), LoadState.RUNNING.name());

  private static final Field<Long> INVOICES =
      field(
              select(coalesce(sum(DELIVERY.ROWS_STORED), inline(BigDecimal.ZERO)))
                  .from(DELIVERY)
                  .where(DELIVERY.KIND.in(INVOICE_KINDS)))
          .convertFrom(BigDecimal::longValueExact);

  private static final Field<Long> LOADS_RUNNING =
      field(select(count()).from(LOAD).where(LOAD.STATE.in(UNDER_WAY)))
          .convertFrom(Integer::longValue);

  private final DSLContext db;

  JooqOverview(DSLContext db) {
    this.db = db;
  }

  @Override
  public Counts counts() {
    return db.select(
            rows(ENTERPRISE),
            INVOICES,
            field("assessment_count()", Long.class),
            field("matching.applications", Long.class),
            field("matching.leads", Long.class),
            field("matching.offers", Long.class),
            LOADS_RUNNING,
            rows(PARKED_EVENT))
        .from(table("matching_counts()").as("matching"))
        .fetchSingle(Records.mapping(Counts::new));
  }

  private static Field<Long> rows(Table<?> counted) {
    return field(select(count()).from(counted)).convertFrom(Integer::longValue);
  }
}
