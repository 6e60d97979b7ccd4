package io.rongqiao.matching.receivable.reversefactoring;

import static io.rongqiao.migrations.schema.Tables.FACTORING_DRAW;
import static io.rongqiao.migrations.schema.Tables.FACTORING_LIMIT;
import static io.rongqiao.migrations.schema.Tables.FACTORING_LIMIT_ENTRY;
import static io.rongqiao.migrations.schema.Tables.FACTORING_PROGRAMME;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.util.Currency;
import java.util.UUID;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** How the tables of reverse factoring read as values. */
final class JooqProgrammeRows {

  static final SelectField<Programme> PROGRAMME =
      row(
              FACTORING_PROGRAMME.ID.convertFrom(ProgrammeId::new),
              row(
                      FACTORING_PROGRAMME.CORE_KEY.convertFrom(EnterpriseKey::new),
                      FACTORING_PROGRAMME.CORE_USCC.convertFrom(Uscc::new))
                  .mapping(Programme.Core::new),
              FACTORING_PROGRAMME.FINANCIER.convertFrom(InstitutionId::new),
              FACTORING_PROGRAMME.AGREEMENT,
              FACTORING_PROGRAMME.CURRENCY.convertFrom(Currency::getInstance),
              row(
                      FACTORING_PROGRAMME.ADVANCE_SHARE.convertFrom(Percentage::new),
                      FACTORING_PROGRAMME.ANNUAL_RATE.convertFrom(AnnualRate::new),
                      FACTORING_PROGRAMME.FEE_SHARE.convertFrom(Percentage::new),
                      FACTORING_PROGRAMME.LEAST_DAYS)
                  .mapping(ProgrammeTerms::new),
              row(
                      FACTORING_PROGRAMME.ACCOUNT_HOLDER,
                      FACTORING_PROGRAMME.ACCOUNT_NUMBER,
                      FACTORING_PROGRAMME.ACCOUNT_BANK)
                  .mapping(PaymentAccount::new),
              FACTORING_PROGRAMME.VALID_FROM,
              FACTORING_PROGRAMME.VALID_UNTIL,
              FACTORING_PROGRAMME.STATE.convertFrom(Programme.State::valueOf),
              FACTORING_PROGRAMME.PROPOSED_AT,
              FACTORING_PROGRAMME.VERSION)
          .mapping(Programme::new);

  static final SelectField<ProgrammeLimit> LIMIT =
      row(
              row(
                      FACTORING_LIMIT.GRANTED,
                      FACTORING_LIMIT.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              row(
                      FACTORING_LIMIT.DRAWN,
                      FACTORING_LIMIT.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              FACTORING_LIMIT.ENTRIES)
          .mapping(ProgrammeLimit::new);

  static final SelectField<LimitEntry> ENTRY =
      row(
              FACTORING_LIMIT_ENTRY.PROGRAMME_ID.convertFrom(ProgrammeId::new),
              FACTORING_LIMIT_ENTRY.SEQUENCE,
              FACTORING_LIMIT_ENTRY.KIND.convertFrom(LimitEntry.Kind::valueOf),
              row(
                      FACTORING_LIMIT_ENTRY.AMOUNT,
                      FACTORING_LIMIT_ENTRY.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              FACTORING_LIMIT_ENTRY.DRAW_ID.convertFrom(JooqProgrammeRows::draw),
              FACTORING_LIMIT_ENTRY.REFERENCE,
              FACTORING_LIMIT_ENTRY.RECORDED_AT,
              FACTORING_LIMIT_ENTRY.ACTOR)
          .mapping(LimitEntry::new);

  static final SelectField<Draw> DRAW =
      row(
              FACTORING_DRAW.ID.convertFrom(DrawId::new),
              FACTORING_DRAW.PROGRAMME_ID.convertFrom(ProgrammeId::new),
              FACTORING_DRAW.FINANCIER.convertFrom(InstitutionId::new),
              FACTORING_DRAW.RECEIVABLE_ID.convertFrom(ReceivableId::new),
              FACTORING_DRAW.SUPPLIER_KEY.convertFrom(EnterpriseKey::new),
              row(FACTORING_DRAW.AMOUNT, FACTORING_DRAW.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              row(
                      FACTORING_DRAW.RECEIVED,
                      FACTORING_DRAW.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              FACTORING_DRAW.ALL_IN.convertFrom(AnnualRate::new),
              FACTORING_DRAW.PAYOUT_ON,
              FACTORING_DRAW.DUE_ON,
              FACTORING_DRAW.ACCEPTED_AT)
          .mapping(Draw::new);

  private JooqProgrammeRows() {}

  private static @Nullable DrawId draw(@Nullable UUID id) {
    return id == null ? null : new DrawId(id);
  }
}
