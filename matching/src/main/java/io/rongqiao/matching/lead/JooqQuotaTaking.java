package io.rongqiao.matching.lead;

import io.rongqiao.migrations.schema.Routines;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import org.jooq.DSLContext;

/** {@link QuotaTaking} by the function of the database that guards the quotas. */
public final class JooqQuotaTaking implements QuotaTaking {

  private final DSLContext db;

  public JooqQuotaTaking(DSLContext db) {
    this.db = db;
  }

  @Override
  public Taking take(OfferId offer, Money smallest) {
    var taking = Routines.takeProductQuota(db.configuration(), offer.value(), smallest.amount());
    return taking.getIsTaken()
        ? new Taking.Taken(taking.getIsUsedUp())
        : new Taking.TooLittleLeft(
            new Money(taking.getRemaining().max(BigDecimal.ZERO), Money.CNY));
  }
}
