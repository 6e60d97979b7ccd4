package io.rongqiao.matching.acceptance;

import static io.rongqiao.migrations.schema.Tables.ENDED_OFFERS;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;

/** {@link EndedOffers} by the function of the database that answers the platform alone. */
public final class JooqEndedOffers implements EndedOffers {

  private final DSLContext db;

  public JooqEndedOffers(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<EndedOffer> before(Instant moment, LocalDate day) {
    return db.select(
            ENDED_OFFERS.GRADE,
            ENDED_OFFERS.ANNUAL_RATE.convertFrom(AnnualRate::new),
            ENDED_OFFERS.LENDER.convertFrom(InstitutionId::new),
            ENDED_OFFERS.ENTERPRISE_KEY.convertFrom(EnterpriseKey::new),
            ENDED_OFFERS.ACCEPTED)
        .from(ENDED_OFFERS.call(moment, day))
        .fetch(Records.mapping(EndedOffer::new));
  }
}
