package io.rongqiao.matching.guarantee.batch;

import static io.rongqiao.migrations.schema.Tables.GUARANTEE_BATCH;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_BATCH_ROW;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.InstitutionId;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** {@link Batches} kept in PostgreSQL. */
public final class JooqBatches implements Batches {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DSLContext db;

  public JooqBatches(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Batch> find(UUID id) {
    return one(GUARANTEE_BATCH.ID.eq(id));
  }

  @Override
  public Optional<Batch> findByKey(InstitutionId lender, ClientKey key) {
    return one(
        GUARANTEE_BATCH.LENDER.eq(lender.value()).and(GUARANTEE_BATCH.CLIENT_KEY.eq(key.value())));
  }

  @Override
  public boolean add(Batch batch) {
    return db.insertInto(GUARANTEE_BATCH)
            .set(GUARANTEE_BATCH.ID, batch.id())
            .set(GUARANTEE_BATCH.LENDER, batch.lender().value())
            .set(GUARANTEE_BATCH.PROGRAMME, batch.programme().value())
            .set(GUARANTEE_BATCH.CLIENT_KEY, batch.key().value())
            .set(GUARANTEE_BATCH.SHA256, batch.sha256())
            .set(GUARANTEE_BATCH.FILED_AT, batch.filedAt())
            .set(GUARANTEE_BATCH.FILED_BY, batch.filedBy())
            .set(GUARANTEE_BATCH.ROW_COUNT, batch.rows())
            .onConflict(GUARANTEE_BATCH.LENDER, GUARANTEE_BATCH.CLIENT_KEY)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public List<RowAnswer> answers(UUID batch) {
    return db.select(
            GUARANTEE_BATCH_ROW.NUMBER,
            GUARANTEE_BATCH_ROW.LOAN_NUMBER,
            GUARANTEE_BATCH_ROW.CASE_ID,
            GUARANTEE_BATCH_ROW.REASONS)
        .from(GUARANTEE_BATCH_ROW)
        .where(GUARANTEE_BATCH_ROW.BATCH.eq(batch))
        .orderBy(GUARANTEE_BATCH_ROW.NUMBER)
        .fetch(Records.mapping(JooqBatches::answer));
  }

  @Override
  public void add(UUID batch, RowAnswer answer) {
    var row = db.newRecord(GUARANTEE_BATCH_ROW);
    row.setBatch(batch);
    row.setNumber(answer.number());
    row.setLoanNumber(answer.loanNumber());
    switch (answer) {
      case RowAnswer.Accepted accepted -> row.setCaseId(accepted.guaranteeCase().value());
      case RowAnswer.Returned returned -> row.setReasons(reasons(returned.reasons()));
    }
    db.insertInto(GUARANTEE_BATCH_ROW).set(row).execute();
  }

  private Optional<Batch> one(Condition condition) {
    return db.select(
            GUARANTEE_BATCH.ID,
            GUARANTEE_BATCH.LENDER.convertFrom(InstitutionId::new),
            GUARANTEE_BATCH.PROGRAMME.convertFrom(ProgrammeId::new),
            GUARANTEE_BATCH.CLIENT_KEY.convertFrom(ClientKey::new),
            GUARANTEE_BATCH.SHA256,
            GUARANTEE_BATCH.FILED_AT,
            GUARANTEE_BATCH.FILED_BY,
            GUARANTEE_BATCH.ROW_COUNT)
        .from(GUARANTEE_BATCH)
        .where(condition)
        .fetchOptional(Records.mapping(Batch::new));
  }

  private static RowAnswer answer(
      int number, String loanNumber, @Nullable UUID guaranteeCase, @Nullable JSONB reasons) {
    return guaranteeCase == null
        ? new RowAnswer.Returned(number, loanNumber, reasons(reasons))
        : new RowAnswer.Accepted(number, loanNumber, new CaseId(guaranteeCase));
  }

  private static JSONB reasons(List<ReturnReason> reasons) {
    ArrayNode array = JSON.createArrayNode();
    reasons.forEach(
        reason ->
            array
                .addObject()
                .put("field", reason.field())
                .put("zh", reason.text().zh())
                .put("en", reason.text().en()));
    return JSONB.jsonb(array.toString());
  }

  private static List<ReturnReason> reasons(@Nullable JSONB kept) {
    List<ReturnReason> reasons = new ArrayList<>();
    try {
      for (JsonNode it : JSON.readTree(kept == null ? "[]" : kept.data())) {
        reasons.add(
            ReturnReason.of(
                it.path("field").asText(), it.path("zh").asText(), it.path("en").asText()));
      }
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
    return reasons;
  }
}
