package io.rongqiao.matching.product;

import static io.rongqiao.migrations.schema.Tables.CATALOGUE_CHANGE;
import static io.rongqiao.migrations.schema.Tables.PRODUCT;
import static io.rongqiao.migrations.schema.Tables.PRODUCT_QUOTA;
import static io.rongqiao.migrations.schema.Tables.PRODUCT_VERSION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.migrations.schema.tables.ProductVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;

/** {@link Products} kept in PostgreSQL, each version in its canonical JSON form. */
public final class JooqProducts implements Products {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final DSLContext db;
  private final Field<FinancingProduct> definition;

  public JooqProducts(DSLContext db, ProductReader reader) {
    this.db = db;
    this.definition = PRODUCT_VERSION.DEFINITION.convertFrom(stored -> read(reader, stored));
  }

  @Override
  public List<FinancingProduct> inForceOn(LocalDate day) {
    return newestInForce(day).fetch(definition).stream()
        .sorted(Comparator.comparing(product -> product.description().code()))
        .toList();
  }

  @Override
  public Optional<FinancingProduct> inForceOn(LocalDate day, ProductId id) {
    return newestInForce(day)
        .and(PRODUCT_VERSION.PRODUCT_ID.eq(id.value()))
        .fetchOptional(definition);
  }

  @Override
  public List<FinancingProduct> versions(ProductId id) {
    return db.select(definition)
        .from(PRODUCT_VERSION)
        .where(PRODUCT_VERSION.PRODUCT_ID.eq(id.value()))
        .orderBy(PRODUCT_VERSION.NUMBER.desc())
        .fetch(definition);
  }

  @Override
  public boolean add(FinancingProduct product, Instant publishedAt) {
    publishOneAfterAnother();
    db.insertInto(PRODUCT)
        .set(PRODUCT.ID, product.id().value())
        .set(PRODUCT.CODE, product.description().code())
        .set(PRODUCT.LENDER, product.description().lender().value())
        .onConflictDoNothing()
        .execute();
    if (!db.fetchExists(PRODUCT, PRODUCT.ID.eq(product.id().value()))) {
      return false;
    }
    return db.insertInto(PRODUCT_VERSION)
            .set(PRODUCT_VERSION.PRODUCT_ID, product.id().value())
            .set(PRODUCT_VERSION.NUMBER, product.version().number())
            .set(PRODUCT_VERSION.VALID_FROM, product.version().validFrom())
            .set(PRODUCT_VERSION.VALID_UNTIL, product.version().validUntil())
            .set(PRODUCT_VERSION.AUTHOR, product.version().author())
            .set(PRODUCT_VERSION.APPROVER, product.version().approver())
            .set(PRODUCT_VERSION.DEFINITION, JSONB.valueOf(ProductWriter.write(product).toString()))
            .set(PRODUCT_VERSION.PUBLISHED_AT, publishedAt)
            .onConflict(PRODUCT_VERSION.PRODUCT_ID, PRODUCT_VERSION.NUMBER)
            .doNothing()
            .execute()
        == 1;
  }

  /** So that revisions become visible in their order, and none is overlooked. */
  private void publishOneAfterAnother() {
    db.execute("SELECT pg_advisory_xact_lock(hashtext('product_version'))");
  }

  /** What ends on a day is gone the day after. */
  @Override
  public Set<ProductId> changingWithin(LocalDate after, LocalDate until) {
    return db.selectDistinct(PRODUCT_VERSION.PRODUCT_ID)
        .from(PRODUCT_VERSION)
        .where(
            PRODUCT_VERSION
                .VALID_FROM
                .gt(after)
                .and(PRODUCT_VERSION.VALID_FROM.le(until))
                .or(
                    PRODUCT_VERSION
                        .VALID_UNTIL
                        .ge(after)
                        .and(PRODUCT_VERSION.VALID_UNTIL.lt(until))))
        .union(
            select(PRODUCT_QUOTA.PRODUCT_ID)
                .from(PRODUCT_QUOTA)
                .where(
                    PRODUCT_QUOTA.STATE.eq("APPROVED"),
                    PRODUCT_QUOTA
                        .FIRST_DAY
                        .gt(after)
                        .and(PRODUCT_QUOTA.FIRST_DAY.le(until))
                        .or(
                            PRODUCT_QUOTA
                                .LAST_DAY
                                .ge(after)
                                .and(PRODUCT_QUOTA.LAST_DAY.lt(until)))))
        .fetchSet(row -> new ProductId(row.value1()));
  }

  @Override
  public long revision() {
    Field<Long> newest =
        greatest(
            field(select(max(PRODUCT_VERSION.REVISION)).from(PRODUCT_VERSION)),
            field(select(max(CATALOGUE_CHANGE.REVISION)).from(CATALOGUE_CHANGE)),
            inline(0L));
    Long revision = db.select(newest).fetchSingle(newest);
    return revision == null ? 0 : revision;
  }

  /**
   * Of the versions that have begun the newest counts, and it alone: once it has ended the product
   * is offered no more, whatever an older version said.
   */
  private SelectConditionStep<Record1<FinancingProduct>> newestInForce(LocalDate day) {
    ProductVersion newer = PRODUCT_VERSION.as("newer");
    return db.select(definition)
        .from(PRODUCT_VERSION)
        .where(
            PRODUCT_VERSION.VALID_FROM.le(day),
            PRODUCT_VERSION.VALID_UNTIL.isNull().or(PRODUCT_VERSION.VALID_UNTIL.ge(day)),
            notExists(
                selectOne()
                    .from(newer)
                    .where(
                        newer.PRODUCT_ID.eq(PRODUCT_VERSION.PRODUCT_ID),
                        newer.NUMBER.gt(PRODUCT_VERSION.NUMBER),
                        newer.VALID_FROM.le(day))));
  }

  /** A product as it is kept; one that cannot be read is a fault of ours. */
  public static FinancingProduct read(ProductReader reader, JSONB stored) {
    try {
      return switch (reader.read(JSON.readTree(stored.data()))) {
        case ProductReading.Read(FinancingProduct product) -> product;
        case ProductReading.Refused refused ->
            throw new IllegalStateException("A stored product is broken: " + refused.faults());
      };
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A stored product is no JSON", broken);
    }
  }
}
