package io.rongqiao.matching.application;

import static io.rongqiao.migrations.schema.Tables.APPLICANT_BACKING;

import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.migrations.schema.tables.records.ApplicantBackingRecord;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * {@link Backings} out of receivables, the scores of their debtors, and procurement contracts, as
 * the database sums them up: there they are held against what was remembered of them.
 */
public final class JooqBackings implements Backings {

  private final DSLContext db;

  public JooqBackings(DSLContext db) {
    this.db = db;
  }

  @Override
  public Backing of(EnterpriseKey enterprise) {
    ApplicantBackingRecord found =
        db.selectFrom(APPLICANT_BACKING.call(enterprise.value())).fetchSingle();
    return new Backing(
        Optional.ofNullable(found.getConduct()).map(Percentage::new).orElse(null),
        new Money(found.getContracts(), Money.CNY));
  }
}
