package io.rongqiao.matching.budget.plan;

import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.rongqiao.matching.budget.GuaranteeRoom;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jooq.DSLContext;

/**
 * {@link GuaranteeRooms} from the published programmes and the lender's own cases; row-level
 * security shows it nobody else's.
 */
public final class JooqGuaranteeRooms implements GuaranteeRooms {

  private final DSLContext db;
  private final Programmes programmes;

  public JooqGuaranteeRooms(DSLContext db, Programmes programmes) {
    this.db = db;
    this.programmes = programmes;
  }

  @Override
  public List<GuaranteeRoom> openTo(InstitutionId lender, LocalDate day) {
    List<GuaranteeRoom> rooms = new ArrayList<>();
    for (Programme programme : programmes.all()) {
      if (programme.lenders().contains(lender)) {
        programmes
            .termsOn(programme.id(), day)
            .filter(terms -> terms.quota().currency().equals(Money.CNY))
            .ifPresent(terms -> rooms.add(room(lender, programme, terms)));
      }
    }
    return rooms;
  }

  private GuaranteeRoom room(InstitutionId lender, Programme programme, ProgrammeTerms terms) {
    return new GuaranteeRoom(
        programme.id(),
        programme.name(),
        programme.guarantor(),
        terms.shares().borneBy(GuaranteeTier.BANK),
        terms.largest(),
        terms.longest(),
        terms.quota(),
        taken(lender, programme, terms.quota().currency()));
  }

  /** What waits at its amount, what stands at what is outstanding. */
  private Money taken(InstitutionId lender, Programme programme, Currency currency) {
    BigDecimal taken =
        db.select(
                coalesce(
                    sum(
                        when(
                                GUARANTEE_CASE.STATE.in("SUBMITTED", "REVIEWING", "APPROVED"),
                                GUARANTEE_CASE.AMOUNT)
                            .when(
                                GUARANTEE_CASE.STATE.in("EFFECTIVE", "CLAIMED", "RECOVERING"),
                                GUARANTEE_CASE.OUTSTANDING)),
                    inline(BigDecimal.ZERO)))
            .from(GUARANTEE_CASE)
            .where(
                GUARANTEE_CASE.LENDER.eq(lender.value()),
                GUARANTEE_CASE.PROGRAMME.eq(programme.id().value()),
                GUARANTEE_CASE.CURRENCY.eq(currency.getCurrencyCode()))
            .fetchSingle()
            .value1();
    return new Money(taken, currency);
  }
}
