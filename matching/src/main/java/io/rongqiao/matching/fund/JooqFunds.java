package io.rongqiao.matching.fund;

import static io.rongqiao.migrations.schema.Tables.COMPENSATION_FUND;
import static io.rongqiao.migrations.schema.Tables.COMPENSATION_FUND_RULES;
import static org.jooq.impl.DSL.noCondition;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.schema.tables.records.CompensationFundRecord;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** {@link Funds} kept in PostgreSQL. */
public final class JooqFunds implements Funds {

  private static final int BASIS_POINTS = 4;

  private final DSLContext db;

  public JooqFunds(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<CompensationFund> all() {
    return db.selectFrom(COMPENSATION_FUND).orderBy(COMPENSATION_FUND.CODE).fetch(JooqFunds::fund);
  }

  @Override
  public Optional<CompensationFund> find(FundId id) {
    return db.selectFrom(COMPENSATION_FUND)
        .where(COMPENSATION_FUND.ID.eq(id.value()))
        .fetchOptional(JooqFunds::fund);
  }

  @Override
  public Optional<CompensationFund> findByCode(String code) {
    return db.selectFrom(COMPENSATION_FUND)
        .where(COMPENSATION_FUND.CODE.eq(code))
        .fetchOptional(JooqFunds::fund);
  }

  @Override
  public Optional<FundRules> rulesOn(FundId fund, LocalDate day) {
    return rules(
            fund,
            COMPENSATION_FUND_RULES
                .VALID_FROM
                .le(day)
                .and(
                    COMPENSATION_FUND_RULES
                        .VALID_UNTIL
                        .isNull()
                        .or(COMPENSATION_FUND_RULES.VALID_UNTIL.ge(day))))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<FundRules> rules(FundId fund, int number) {
    return rules(fund, COMPENSATION_FUND_RULES.NUMBER.eq(number)).stream().findFirst();
  }

  @Override
  public List<FundRules> history(FundId fund) {
    return rules(fund, noCondition());
  }

  @Override
  public void add(CompensationFund fund) {
    db.insertInto(COMPENSATION_FUND)
        .set(COMPENSATION_FUND.ID, fund.id().value())
        .set(COMPENSATION_FUND.CODE, fund.code())
        .set(COMPENSATION_FUND.MANAGER, fund.manager().value())
        .set(COMPENSATION_FUND.NAME, fund.name().zh())
        .set(COMPENSATION_FUND.NAME_EN, fund.name().en())
        .set(COMPENSATION_FUND.CURRENCY, fund.currency().getCurrencyCode())
        .execute();
  }

  @Override
  public void add(FundRules rules, String author, String approver, Instant at) {
    db.insertInto(COMPENSATION_FUND_RULES)
        .set(COMPENSATION_FUND_RULES.FUND, rules.fund().value())
        .set(COMPENSATION_FUND_RULES.NUMBER, rules.number())
        .set(COMPENSATION_FUND_RULES.VALID_FROM, rules.validFrom())
        .set(COMPENSATION_FUND_RULES.VALID_UNTIL, rules.validUntil())
        .set(
            COMPENSATION_FUND_RULES.CATEGORIES,
            rules.categories().stream().map(Enum::name).sorted().toArray(String[]::new))
        .set(COMPENSATION_FUND_RULES.LARGEST_LOAN, rules.largestLoan().amount())
        .set(COMPENSATION_FUND_RULES.SMALL_ONLY, rules.smallOnly())
        .set(COMPENSATION_FUND_RULES.OVERDUE_DAYS, rules.overdueDays())
        .set(
            COMPENSATION_FUND_RULES.BASIS_POINTS,
            rules.share().fraction().movePointRight(BASIS_POINTS).intValueExact())
        .set(COMPENSATION_FUND_RULES.SOURCE, rules.source())
        .set(COMPENSATION_FUND_RULES.AUTHOR, author)
        .set(COMPENSATION_FUND_RULES.APPROVER, approver)
        .set(COMPENSATION_FUND_RULES.PUBLISHED_AT, at)
        .execute();
  }

  private List<FundRules> rules(FundId fund, Condition which) {
    var it = COMPENSATION_FUND_RULES;
    return db.select(
            it.NUMBER,
            it.VALID_FROM,
            it.VALID_UNTIL,
            it.CATEGORIES,
            it.LARGEST_LOAN,
            COMPENSATION_FUND.CURRENCY,
            it.SMALL_ONLY,
            it.OVERDUE_DAYS,
            it.BASIS_POINTS,
            it.SOURCE)
        .from(it)
        .join(COMPENSATION_FUND)
        .on(COMPENSATION_FUND.ID.eq(it.FUND))
        .where(it.FUND.eq(fund.value()), which)
        .orderBy(it.NUMBER.desc())
        .fetch(
            row ->
                new FundRules(
                    fund,
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    Arrays.stream(row.value4())
                        .map(Objects::requireNonNull)
                        .map(LoanCategory::valueOf)
                        .collect(Collectors.toSet()),
                    new Money(row.value5(), Currency.getInstance(row.value6())),
                    row.value7(),
                    row.value8(),
                    Percentage.ofBasisPoints(row.value9()),
                    row.value10()));
  }

  private static CompensationFund fund(CompensationFundRecord it) {
    return new CompensationFund(
        new FundId(it.getId()),
        it.getCode(),
        new InstitutionId(it.getManager()),
        Bilingual.of(it.getName(), it.getNameEn()),
        Currency.getInstance(it.getCurrency()));
  }
}
