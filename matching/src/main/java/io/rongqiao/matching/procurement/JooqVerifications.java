package io.rongqiao.matching.procurement;

import static io.rongqiao.migrations.schema.Tables.PROCUREMENT_VERIFICATION;
import static org.jooq.impl.DSL.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** What contracts were held against, kept in PostgreSQL. */
final class JooqVerifications {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DSLContext db;

  JooqVerifications(DSLContext db) {
    this.db = db;
  }

  void add(ContractId contract, Verification verification) {
    ArrayNode differences = JsonNodeFactory.instance.arrayNode();
    verification
        .differences()
        .forEach(
            it ->
                differences
                    .addObject()
                    .put("field", it.field().name())
                    .put("stated", it.stated())
                    .put("published", it.published()));
    Verification.Reference against = verification.against();
    db.insertInto(PROCUREMENT_VERIFICATION)
        .set(PROCUREMENT_VERIFICATION.CONTRACT_ID, contract.value())
        .set(PROCUREMENT_VERIFICATION.NUMBER, verification.number())
        .set(PROCUREMENT_VERIFICATION.OUTCOME, verification.outcome().name())
        .set(PROCUREMENT_VERIFICATION.DIFFERENCES, JSONB.valueOf(differences.toString()))
        .set(PROCUREMENT_VERIFICATION.PLAIN_BUYER, against == null ? null : against.plainBuyer())
        .set(PROCUREMENT_VERIFICATION.REVISION, against == null ? null : against.revision())
        .set(PROCUREMENT_VERIFICATION.VERIFIED_AT, verification.at())
        .execute();
  }

  /** The newest, where there is one. */
  Optional<Verification> last(ContractId contract) {
    return db.select(
            PROCUREMENT_VERIFICATION.NUMBER,
            PROCUREMENT_VERIFICATION.OUTCOME.convertFrom(Verification.Outcome::valueOf),
            PROCUREMENT_VERIFICATION.DIFFERENCES.convertFrom(JooqVerifications::differences),
            row(PROCUREMENT_VERIFICATION.PLAIN_BUYER, PROCUREMENT_VERIFICATION.REVISION)
                .mapping(JooqVerifications::reference),
            PROCUREMENT_VERIFICATION.VERIFIED_AT)
        .from(PROCUREMENT_VERIFICATION)
        .where(PROCUREMENT_VERIFICATION.CONTRACT_ID.eq(contract.value()))
        .orderBy(PROCUREMENT_VERIFICATION.NUMBER.desc())
        .limit(1)
        .fetchOptional(
            it ->
                new Verification(
                    it.value1(), it.value2(), it.value3(), it.value4().orElse(null), it.value5()));
  }

  private static Optional<Verification.Reference> reference(
      @Nullable String plainBuyer, @Nullable Integer revision) {
    return plainBuyer == null || revision == null
        ? Optional.empty()
        : Optional.of(new Verification.Reference(plainBuyer, revision));
  }

  private static List<Verification.Difference> differences(JSONB json) {
    try {
      List<Verification.Difference> differences = new ArrayList<>();
      for (JsonNode one : JSON.readTree(json.data())) {
        differences.add(
            new Verification.Difference(
                Verification.Field.valueOf(one.path("field").asText()),
                one.path("stated").asText(),
                one.path("published").asText()));
      }
      return differences;
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("A kept verification is broken", bug);
    }
  }
}
