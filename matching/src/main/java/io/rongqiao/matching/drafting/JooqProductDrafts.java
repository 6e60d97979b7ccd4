package io.rongqiao.matching.drafting;

import static io.rongqiao.migrations.schema.Tables.PRODUCT_DRAFT;

import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.JooqProducts;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.ProductWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.SelectJoinStep;

/** {@link ProductDrafts} kept in PostgreSQL. */
public final class JooqProductDrafts implements ProductDrafts {

  private static final Field<ProductDraft.State> STATE =
      PRODUCT_DRAFT.STATE.convertFrom(ProductDraft.State::valueOf);

  private final DSLContext db;
  private final Field<FinancingProduct> definition;

  public JooqProductDrafts(DSLContext db, ProductReader reader) {
    this.db = db;
    this.definition =
        PRODUCT_DRAFT.DEFINITION.convertFrom(stored -> JooqProducts.read(reader, stored));
  }

  @Override
  public ProductDraft add(ProductDraft draft, String clientKey) {
    FinancingProduct product = draft.product();
    UUID lender = product.description().lender().value();
    db.insertInto(PRODUCT_DRAFT)
        .set(PRODUCT_DRAFT.ID, draft.id())
        .set(PRODUCT_DRAFT.PRODUCT_ID, product.id().value())
        .set(PRODUCT_DRAFT.LENDER, lender)
        .set(PRODUCT_DRAFT.CLIENT_KEY, clientKey)
        .set(PRODUCT_DRAFT.AUTHOR, draft.author())
        .set(PRODUCT_DRAFT.DRAFTED_AT, draft.draftedAt())
        .set(PRODUCT_DRAFT.DEFINITION, JSONB.valueOf(ProductWriter.write(product).toString()))
        .set(PRODUCT_DRAFT.STATE, draft.state().name())
        .onConflict(PRODUCT_DRAFT.LENDER, PRODUCT_DRAFT.CLIENT_KEY)
        .doNothing()
        .execute();
    return drafts()
        .where(PRODUCT_DRAFT.LENDER.eq(lender), PRODUCT_DRAFT.CLIENT_KEY.eq(clientKey))
        .fetchSingle(Records.mapping(ProductDraft::new));
  }

  @Override
  public Optional<ProductDraft> find(UUID id) {
    return drafts()
        .where(PRODUCT_DRAFT.ID.eq(id))
        .fetchOptional(Records.mapping(ProductDraft::new));
  }

  @Override
  public List<ProductDraft> all() {
    return drafts()
        .orderBy(PRODUCT_DRAFT.DRAFTED_AT.desc(), PRODUCT_DRAFT.ID.desc())
        .fetch(Records.mapping(ProductDraft::new));
  }

  @Override
  public boolean decide(
      UUID id, ProductDraft.State state, String by, Instant at, Optional<String> reason) {
    return db.update(PRODUCT_DRAFT)
            .set(PRODUCT_DRAFT.STATE, state.name())
            .set(PRODUCT_DRAFT.DECIDED_BY, by)
            .set(PRODUCT_DRAFT.DECIDED_AT, at)
            .set(PRODUCT_DRAFT.REASON, reason.orElse(null))
            .where(
                PRODUCT_DRAFT.ID.eq(id), PRODUCT_DRAFT.STATE.eq(ProductDraft.State.DRAFTED.name()))
            .execute()
        == 1;
  }

  private SelectJoinStep<
          Record7<UUID, FinancingProduct, ProductDraft.State, Instant, String, Instant, String>>
      drafts() {
    return db.select(
            PRODUCT_DRAFT.ID,
            definition,
            STATE,
            PRODUCT_DRAFT.DRAFTED_AT,
            PRODUCT_DRAFT.DECIDED_BY,
            PRODUCT_DRAFT.DECIDED_AT,
            PRODUCT_DRAFT.REASON)
        .from(PRODUCT_DRAFT);
  }
}
