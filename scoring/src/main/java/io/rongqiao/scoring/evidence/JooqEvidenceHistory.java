package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.DEFAULT_OUTCOME;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link EvidenceHistory} kept in PostgreSQL, under its row-level security. */
public final class JooqEvidenceHistory implements EvidenceHistory {

  private final DSLContext db;

  public JooqEvidenceHistory(DSLContext db) {
    this.db = db;
  }

  @Override
  public EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf) {
    return read(enterprise, asOf, null);
  }

  @Override
  public EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf, Instant watermark) {
    return read(enterprise, asOf, watermark);
  }

  @Override
  public List<DefaultOutcome> outcomes(EnterpriseKey enterprise, LocalDate asOf) {
    var known = new JooqKnownRows(db, enterprise, asOf, null, EvidenceAsOf.of(enterprise, asOf));
    return known.read(
        EvidenceFamily.OUTCOME,
        DEFAULT_OUTCOME,
        row ->
            new DefaultOutcome(
                row.get(DEFAULT_OUTCOME.DEFAULTED),
                row.get(DEFAULT_OUTCOME.VALID_FROM),
                row.get(DEFAULT_OUTCOME.OBSERVED_UNTIL),
                row.get(DEFAULT_OUTCOME.DEFAULTED_ON),
                JooqKnownRows.moneyIfAny(
                    row.get(DEFAULT_OUTCOME.AMOUNT), row.get(DEFAULT_OUTCOME.CURRENCY)),
                row.get(DEFAULT_OUTCOME.DEFINITION)),
        DEFAULT_OUTCOME.DEFINITION,
        DEFAULT_OUTCOME.VALID_FROM);
  }

  private EvidenceAsOf read(EnterpriseKey enterprise, LocalDate asOf, @Nullable Instant watermark) {
    EvidenceAsOf.Builder evidence = EvidenceAsOf.of(enterprise, asOf);
    new JooqInvoiceMonths(db, enterprise, asOf, watermark, evidence).read();
    var known = new JooqKnownRows(db, enterprise, asOf, watermark, evidence);
    new JooqPayments(known, evidence).read();
    new JooqRegisters(known, evidence).read();
    return evidence.build();
  }
}
