package io.rongqiao.matching.procurement;

import static io.rongqiao.migrations.schema.Tables.PROCUREMENT_IMPORT;
import static io.rongqiao.migrations.schema.Tables.PROCUREMENT_IMPORT_ROW;
import static io.rongqiao.migrations.schema.Tables.PROCUREMENT_PUBLICATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;

import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** {@link Publications} kept in PostgreSQL. */
public final class JooqPublications implements Publications {

  private static final SelectField<Publication> PUBLICATION =
      row(
              PROCUREMENT_PUBLICATION.NUMBER,
              row(
                      PROCUREMENT_PUBLICATION.BUYER_NAME,
                      PROCUREMENT_PUBLICATION.BUYER_USCC.convertFrom(JooqPublications::code))
                  .mapping(ContractParty::new),
              row(
                      PROCUREMENT_PUBLICATION.SUPPLIER_NAME,
                      PROCUREMENT_PUBLICATION.SUPPLIER_USCC.convertFrom(JooqPublications::code))
                  .mapping(ContractParty::new),
              row(
                      PROCUREMENT_PUBLICATION.AMOUNT,
                      PROCUREMENT_PUBLICATION.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              PROCUREMENT_PUBLICATION.SIGNED_ON,
              PROCUREMENT_PUBLICATION.PUBLISHED_ON,
              PROCUREMENT_PUBLICATION.ADDRESS)
          .mapping(Publication::new);

  private final DSLContext db;

  public JooqPublications(DSLContext db) {
    this.db = db;
  }

  static @Nullable Uscc code(@Nullable String text) {
    return text == null ? null : new Uscc(text);
  }

  static @Nullable String text(@Nullable Uscc code) {
    return code == null ? null : code.value();
  }

  @Override
  public Taking take(Publication publication, Instant at) {
    // One after the other for a number and buyer, so that revisions follow one another.
    db.query(
            "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
            "publication %s %s"
                .formatted(publication.plainNumber(), publication.buyer().plainName()))
        .execute();
    Optional<Verification.Published> holding =
        under(publication.plainNumber()).stream()
            .filter(
                it -> it.publication().buyer().plainName().equals(publication.buyer().plainName()))
            .findFirst();
    if (holding.filter(it -> it.publication().equals(publication)).isPresent()) {
      return Taking.ALREADY_THERE;
    }
    insert(publication, holding.map(it -> it.revision() + 1).orElse(0), at);
    return holding.isPresent() ? Taking.CORRECTED : Taking.PUBLISHED;
  }

  private void insert(Publication publication, int revision, Instant at) {
    db.insertInto(PROCUREMENT_PUBLICATION)
        .set(PROCUREMENT_PUBLICATION.PLAIN_NUMBER, publication.plainNumber())
        .set(PROCUREMENT_PUBLICATION.PLAIN_BUYER, publication.buyer().plainName())
        .set(PROCUREMENT_PUBLICATION.REVISION, revision)
        .set(PROCUREMENT_PUBLICATION.NUMBER, publication.number())
        .set(PROCUREMENT_PUBLICATION.BUYER_NAME, publication.buyer().name())
        .set(PROCUREMENT_PUBLICATION.BUYER_USCC, text(publication.buyer().uscc()))
        .set(PROCUREMENT_PUBLICATION.SUPPLIER_NAME, publication.supplier().name())
        .set(PROCUREMENT_PUBLICATION.SUPPLIER_USCC, text(publication.supplier().uscc()))
        .set(PROCUREMENT_PUBLICATION.AMOUNT, publication.amount().amount())
        .set(PROCUREMENT_PUBLICATION.CURRENCY, publication.amount().currency().getCurrencyCode())
        .set(PROCUREMENT_PUBLICATION.SIGNED_ON, publication.signedOn())
        .set(PROCUREMENT_PUBLICATION.PUBLISHED_ON, publication.publishedOn())
        .set(PROCUREMENT_PUBLICATION.ADDRESS, publication.address())
        .set(PROCUREMENT_PUBLICATION.RECORDED_AT, at)
        .execute();
  }

  @Override
  public List<Verification.Published> under(String plainNumber) {
    return db.select(PUBLICATION, PROCUREMENT_PUBLICATION.REVISION)
        .distinctOn(PROCUREMENT_PUBLICATION.PLAIN_BUYER)
        .from(PROCUREMENT_PUBLICATION)
        .where(PROCUREMENT_PUBLICATION.PLAIN_NUMBER.eq(plainNumber))
        .orderBy(PROCUREMENT_PUBLICATION.PLAIN_BUYER, PROCUREMENT_PUBLICATION.REVISION.desc())
        .fetch(Records.mapping(Verification.Published::new));
  }

  @Override
  public boolean begin(Arrival arrival) {
    return db.insertInto(PROCUREMENT_IMPORT)
            .set(PROCUREMENT_IMPORT.ID, arrival.id())
            .set(PROCUREMENT_IMPORT.CLIENT_KEY, arrival.clientKey())
            .set(PROCUREMENT_IMPORT.DIGEST, HexFormat.of().parseHex(arrival.digest()))
            .set(PROCUREMENT_IMPORT.RECEIVED_AT, arrival.at())
            .set(PROCUREMENT_IMPORT.RECEIVED_BY, arrival.actor())
            .onConflict(PROCUREMENT_IMPORT.RECEIVED_BY, PROCUREMENT_IMPORT.CLIENT_KEY)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<Arrival> findUnder(String actor, String clientKey) {
    return db.select(
            PROCUREMENT_IMPORT.ID,
            PROCUREMENT_IMPORT.RECEIVED_BY,
            PROCUREMENT_IMPORT.CLIENT_KEY,
            PROCUREMENT_IMPORT.DIGEST.convertFrom(HexFormat.of()::formatHex),
            PROCUREMENT_IMPORT.RECEIVED_AT)
        .from(PROCUREMENT_IMPORT)
        .where(
            PROCUREMENT_IMPORT.RECEIVED_BY.eq(actor), PROCUREMENT_IMPORT.CLIENT_KEY.eq(clientKey))
        .fetchOptional(Records.mapping(Arrival::new));
  }

  @Override
  public Optional<Received> find(UUID id) {
    return db.select(
            PROCUREMENT_IMPORT.ID,
            PROCUREMENT_IMPORT.RECEIVED_BY,
            PROCUREMENT_IMPORT.RECEIVED_AT,
            PROCUREMENT_IMPORT.FINISHED_AT,
            PROCUREMENT_IMPORT.BROKEN,
            count(Row.Outcome.PUBLISHED),
            count(Row.Outcome.CORRECTED),
            count(Row.Outcome.ALREADY_THERE),
            count(Row.Outcome.REFUSED))
        .from(PROCUREMENT_IMPORT)
        .where(PROCUREMENT_IMPORT.ID.eq(id))
        .fetchOptional(Records.mapping(Received::new));
  }

  private static Field<Long> count(Row.Outcome outcome) {
    Condition counted =
        PROCUREMENT_IMPORT_ROW
            .IMPORT_ID
            .eq(PROCUREMENT_IMPORT.ID)
            .and(PROCUREMENT_IMPORT_ROW.OUTCOME.eq(outcome.name()));
    return field(selectCount().from(PROCUREMENT_IMPORT_ROW).where(counted))
        .convertFrom(Integer::longValue);
  }

  @Override
  public void addRow(UUID id, Row row) {
    db.insertInto(PROCUREMENT_IMPORT_ROW)
        .set(PROCUREMENT_IMPORT_ROW.IMPORT_ID, id)
        .set(PROCUREMENT_IMPORT_ROW.LINE, row.line())
        .set(PROCUREMENT_IMPORT_ROW.OUTCOME, row.outcome().name())
        .set(PROCUREMENT_IMPORT_ROW.NUMBER, row.number())
        .set(PROCUREMENT_IMPORT_ROW.FIELD, row.field())
        .set(PROCUREMENT_IMPORT_ROW.VALUE, row.value())
        .set(PROCUREMENT_IMPORT_ROW.RULE, row.rule())
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void finish(UUID id, Instant at, @Nullable String broken) {
    db.update(PROCUREMENT_IMPORT)
        .set(PROCUREMENT_IMPORT.FINISHED_AT, at)
        .set(PROCUREMENT_IMPORT.BROKEN, broken)
        .where(PROCUREMENT_IMPORT.ID.eq(id))
        .execute();
  }

  @Override
  public List<Row> rows(UUID id, long afterLine, int limit) {
    return db.select(
            PROCUREMENT_IMPORT_ROW.LINE,
            PROCUREMENT_IMPORT_ROW.OUTCOME.convertFrom(Row.Outcome::valueOf),
            PROCUREMENT_IMPORT_ROW.NUMBER,
            PROCUREMENT_IMPORT_ROW.FIELD,
            PROCUREMENT_IMPORT_ROW.VALUE,
            PROCUREMENT_IMPORT_ROW.RULE)
        .from(PROCUREMENT_IMPORT_ROW)
        .where(PROCUREMENT_IMPORT_ROW.IMPORT_ID.eq(id), PROCUREMENT_IMPORT_ROW.LINE.gt(afterLine))
        .orderBy(PROCUREMENT_IMPORT_ROW.LINE)
        .limit(limit)
        .fetch(Records.mapping(Row::new));
  }
}
