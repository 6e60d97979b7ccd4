package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * {@link Intake} by COPY. Parts go straight into their tables for as long as none of their invoices
 * is stored already; from the first that is, they go through a stage and a function that looks.
 */
final class JooqIntake implements Intake {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final int COPY_BUFFER_BYTES = 1 << 16;

  private final DSLContext db;
  private final Load load;
  private final DeliveryKind kind;
  private final long number;
  private final byte[] contentDigest;
  private final LocalDate toldOn;
  private final @Nullable Long superseded;
  private final Set<Long> changed = new TreeSet<>();
  private boolean isStaged;
  private int part;

  private JooqIntake(
      DSLContext db,
      Load load,
      long number,
      byte[] contentDigest,
      LocalDate toldOn,
      @Nullable Long superseded) {
    this.db = db;
    this.load = load;
    this.kind = load.order().kind();
    this.number = number;
    this.contentDigest = contentDigest;
    this.toldOn = toldOn;
    this.superseded = superseded;
    this.isStaged = !kind.isInvoices();
  }

  static JooqIntake open(
      DSLContext db,
      Load load,
      long number,
      byte[] contentDigest,
      LocalDate toldOn,
      @Nullable Long superseded) {
    if (!JooqLoads.tryLock(db, load.id())) {
      throw new LoadBusy(load.id());
    }
    // One delivery of a provider at a time: two that overlap must not both be new.
    db.fetch(
        "SELECT pg_advisory_xact_lock(hashtextextended({0}, 0))",
        "%s %s".formatted(load.order().provider(), load.order().kind().table()));
    return new JooqIntake(db, load, number, contentDigest, toldOn, superseded);
  }

  @Override
  public RowCounts take(CheckedPart checked) {
    part++;
    RowCounts outcome =
        db.connectionResult(
            connection -> {
              if (!isStaged && checked.isExact() && copied(connection, checked)) {
                changed.addAll(checked.enterprises());
                return new RowCounts(0, checked.goodRows(), 0, 0, 0, 0);
              }
              isStaged = true;
              return merge(connection, checked);
            });
    return outcome.plus(new RowCounts(checked.rowsRead(), 0, 0, 0, checked.rowsRejected(), 0));
  }

  @Override
  public long withdraw() {
    if (superseded == null) {
      return 0;
    }
    LocalDate from = load.order().periodFrom();
    LocalDate to = load.order().periodTo();
    return kind.isInvoices()
        ? result(
            "SELECT withdraw_invoices({0}, {1}, {2}, {3}::date, {4}::date)",
            number, part + 1, superseded, from, to)
        : result(
            "SELECT withdraw_evidence({0}, {1}, {2}, {3}::date, {4}::date)",
            kind.table(), number, superseded, from, to);
  }

  @Override
  public Set<Long> changed() {
    return Collections.unmodifiableSet(changed);
  }

  @Override
  public void close(RowCounts rows) {
    JooqLoads.deliver(db, load, number, superseded, contentDigest, rows);
  }

  private long result(String function, @Nullable Object... arguments) {
    Record row = db.fetchSingle(function, arguments);
    return row.get(0, long.class);
  }

  /** Copies straight into the tables; false, with nothing copied, if something is there already. */
  private boolean copied(Connection connection, CheckedPart checked) throws SQLException {
    CopyManager copier = connection.unwrap(PGConnection.class).getCopyAPI();
    Savepoint before = connection.setSavepoint();
    try {
      copy(copier, "invoice", InvoiceChecks.ROW_COLUMNS, checked.rows());
      copy(copier, "invoice_month", FoldedMonths.MONTH_COLUMNS, checked.months());
      copy(
          copier,
          "counterparty_month",
          FoldedMonths.COUNTERPARTY_COLUMNS,
          checked.counterparties());
      connection.releaseSavepoint(before);
      return true;
    } catch (SQLException failure) {
      if (!UNIQUE_VIOLATION.equals(failure.getSQLState())) {
        throw failure;
      }
      connection.rollback(before);
      return false;
    }
  }

  private RowCounts merge(Connection connection, CheckedPart checked) throws SQLException {
    if (checked.goodRows() == 0) {
      return RowCounts.NONE;
    }
    CopyManager copier = connection.unwrap(PGConnection.class).getCopyAPI();
    if (kind.isInvoices()) {
      db.fetch("SELECT open_invoice_stage()");
      copy(copier, "invoice_stage", InvoiceChecks.ROW_COLUMNS, checked.rows());
      return merged(
          db.fetchSingle("SELECT * FROM merge_invoices({0}, {1}, {2})", number, part, toldOn));
    }
    db.fetch("SELECT open_evidence_stage({0})", kind.table());
    copy(copier, "evidence_stage", EvidenceChecks.rowColumns(kind), checked.rows());
    return merged(
        db.fetchSingle(
            "SELECT * FROM merge_evidence({0}, {1}, {2})", kind.table(), number, toldOn));
  }

  private RowCounts merged(Record row) {
    Long[] keys = row.get("changed", Long[].class);
    if (keys != null) {
      changed.addAll(List.of(keys));
    }
    return new RowCounts(
        0,
        row.get("stored", long.class),
        row.get("repeated", long.class),
        row.get("corrected", long.class),
        0,
        0);
  }

  private static void copy(CopyManager copier, String table, List<String> columns, CopyRows rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    String statement = "COPY %s (%s) FROM STDIN".formatted(table, String.join(", ", columns));
    try {
      copier.copyIn(statement, rows.read(), COPY_BUFFER_BYTES);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
