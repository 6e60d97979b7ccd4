package io.rongqiao.api.audit;

import static io.rongqiao.migrations.schema.Tables.AUDIT_RECORD;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;

/** {@link AuditRecords} kept in PostgreSQL. */
final class JooqAuditRecords implements AuditRecords {

  private static final int LOCK = 0x72_71_61_75;
  private static final int FETCH_SIZE = 1_000;

  private static final Field<String> DIGEST =
      AUDIT_RECORD.DIGEST.convertFrom(HexFormat.of()::formatHex);

  private static final SelectField<AuditRecord> VALUE =
      row(
              AUDIT_RECORD.POSITION,
              AUDIT_RECORD.AT,
              AUDIT_RECORD.ACTOR,
              AUDIT_RECORD.DEED,
              AUDIT_RECORD.SUBJECT,
              AUDIT_RECORD.DETAIL,
              AUDIT_RECORD.PREVIOUS.convertFrom(HexFormat.of()::formatHex))
          .mapping(AuditRecord::new);

  private final DSLContext db;

  JooqAuditRecords(DSLContext db) {
    this.db = db;
  }

  @Override
  public void lock() {
    db.execute("SELECT pg_advisory_xact_lock({0})", inline(LOCK));
  }

  @Override
  public Optional<Link> newest() {
    return db.select(AUDIT_RECORD.POSITION, DIGEST)
        .from(AUDIT_RECORD)
        .orderBy(AUDIT_RECORD.POSITION.desc())
        .limit(1)
        .fetchOptional(Records.mapping(Link::new));
  }

  @Override
  public void append(AuditRecord entry) {
    db.insertInto(AUDIT_RECORD)
        .set(AUDIT_RECORD.POSITION, entry.position())
        .set(AUDIT_RECORD.AT, entry.at())
        .set(AUDIT_RECORD.ACTOR, entry.actor())
        .set(AUDIT_RECORD.DEED, entry.deed())
        .set(AUDIT_RECORD.SUBJECT, entry.subject())
        .set(AUDIT_RECORD.DETAIL, entry.detail())
        .set(AUDIT_RECORD.PREVIOUS, HexFormat.of().parseHex(entry.previous()))
        .set(AUDIT_RECORD.DIGEST, HexFormat.of().parseHex(entry.digest()))
        .execute();
  }

  @Override
  public Stream<Stored> all() {
    return db
        .select(VALUE, DIGEST)
        .from(AUDIT_RECORD)
        .orderBy(AUDIT_RECORD.POSITION)
        .fetchSize(FETCH_SIZE)
        .fetchLazy()
        .stream()
        .map(Records.mapping(Stored::new));
  }
}
