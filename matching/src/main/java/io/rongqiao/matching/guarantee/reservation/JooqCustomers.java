package io.rongqiao.matching.guarantee.reservation;

import static io.rongqiao.migrations.schema.Tables.ENTERPRISE;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import java.util.Optional;
import org.jooq.DSLContext;

/** {@link Customers} by the cases in PostgreSQL; a draft is its bank's alone. */
public final class JooqCustomers implements Customers {

  private final DSLContext db;

  public JooqCustomers(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<EnterpriseKey> find(InstitutionId guarantor, Uscc code) {
    return db.select(ENTERPRISE.ENTERPRISE_KEY)
        .from(ENTERPRISE)
        .where(
            ENTERPRISE.USCC.eq(code.value()),
            ENTERPRISE.ERASED_AT.isNull(),
            exists(
                selectOne()
                    .from(GUARANTEE_CASE)
                    .where(
                        GUARANTEE_CASE.ENTERPRISE_KEY.eq(ENTERPRISE.ENTERPRISE_KEY),
                        GUARANTEE_CASE.GUARANTOR.eq(guarantor.value()),
                        GUARANTEE_CASE.STATE.ne(CaseState.DRAFTED.name()))))
        .fetchOptional(it -> new EnterpriseKey(it.value1()));
  }
}
