package io.rongqiao.matching.fund;

import static io.rongqiao.migrations.schema.Tables.COMPENSATION_FUND_BALANCE;
import static io.rongqiao.migrations.schema.Tables.COMPENSATION_FUND_ENTRY;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.migrations.schema.tables.records.CompensationFundEntryRecord;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * {@link FundLedger} kept in PostgreSQL, which derives the balance under its own lock: a line that
 * does not fit, or whose key was used, is left out and looked for afterwards.
 */
public final class JooqFundLedger implements FundLedger {

  private final DSLContext db;

  public JooqFundLedger(DSLContext db) {
    this.db = db;
  }

  @Override
  public Money balance(FundId fund) {
    return db.select(COMPENSATION_FUND_BALANCE.BALANCE, COMPENSATION_FUND_BALANCE.CURRENCY)
        .from(COMPENSATION_FUND_BALANCE)
        .where(COMPENSATION_FUND_BALANCE.FUND.eq(fund.value()))
        .fetchSingle(it -> new Money(it.value1(), Currency.getInstance(it.value2())));
  }

  @Override
  public List<FundEntry> entries(FundId fund, long after, int most) {
    return entries(fund, COMPENSATION_FUND_ENTRY.POSITION.gt(after), most);
  }

  @Override
  public Optional<FundEntry> find(FundId fund, ClientKey key) {
    return entries(fund, COMPENSATION_FUND_ENTRY.CLIENT_KEY.eq(key.value()), 1).stream()
        .findFirst();
  }

  @Override
  public Outcome contribute(
      FundId fund, Contribution contribution, ClientKey key, String by, Instant at) {
    CompensationFundEntryRecord row =
        line(FundEntry.Kind.CONTRIBUTED, contribution.amount(), contribution.on());
    row.setContributor(contribution.contributor());
    row.setGiver(contribution.giver().name());
    row.setForm(contribution.form().name());
    return enter(fund, row, key, by, at);
  }

  @Override
  public Outcome pay(
      FundId fund, UUID claim, Money amount, LocalDate on, ClientKey key, String by, Instant at) {
    CompensationFundEntryRecord row = line(FundEntry.Kind.PAID, amount.negated(), on);
    row.setClaim(claim);
    return enter(fund, row, key, by, at);
  }

  @Override
  public Outcome refund(
      FundId fund, UUID claim, Money amount, LocalDate on, ClientKey key, String by, Instant at) {
    CompensationFundEntryRecord row = line(FundEntry.Kind.REFUNDED, amount, on);
    row.setClaim(claim);
    return enter(fund, row, key, by, at);
  }

  private Outcome enter(
      FundId fund, CompensationFundEntryRecord row, ClientKey key, String by, Instant at) {
    row.setFund(fund.value());
    row.setClientKey(key.value());
    row.setEnteredAt(at);
    row.setEnteredBy(by);
    // Set by the database once it knows.
    row.setBalanceAfter(row.getAdded());
    boolean entered = db.insertInto(COMPENSATION_FUND_ENTRY).set(row).execute() == 1;
    Optional<FundEntry> found = find(fund, key);
    if (found.isEmpty()) {
      return new Outcome.NotEnough(balance(fund));
    }
    FundEntry entry = found.get();
    return entered || isSame(entry, row)
        ? new Outcome.Entered(entry, !entered)
        : new Outcome.KeyReused();
  }

  private static boolean isSame(FundEntry entry, CompensationFundEntryRecord wanted) {
    Contribution contribution = entry.contribution();
    return entry.kind().name().equals(wanted.getKind())
        && entry.added().amount().compareTo(wanted.getAdded()) == 0
        && entry.on().equals(wanted.getEnteredOn())
        && Objects.equals(entry.claim(), wanted.getClaim())
        && (contribution == null || contribution.contributor().equals(wanted.getContributor()));
  }

  private List<FundEntry> entries(FundId fund, Condition which, int most) {
    return db.selectFrom(COMPENSATION_FUND_ENTRY)
        .where(COMPENSATION_FUND_ENTRY.FUND.eq(fund.value()), which)
        .orderBy(COMPENSATION_FUND_ENTRY.POSITION)
        .limit(most)
        .fetch(JooqFundLedger::entry);
  }

  private static CompensationFundEntryRecord line(FundEntry.Kind kind, Money added, LocalDate on) {
    var row = new CompensationFundEntryRecord();
    row.setKind(kind.name());
    row.setAdded(added.amount());
    row.setCurrency(added.currency().getCurrencyCode());
    row.setEnteredOn(on);
    return row;
  }

  private static FundEntry entry(CompensationFundEntryRecord it) {
    Currency currency = Currency.getInstance(it.getCurrency());
    return new FundEntry(
        it.getPosition(),
        FundEntry.Kind.valueOf(it.getKind()),
        new Money(it.getAdded(), currency),
        new Money(it.getBalanceAfter(), currency),
        contribution(it, currency),
        it.getClaim(),
        it.getEnteredOn(),
        it.getEnteredAt(),
        it.getEnteredBy());
  }

  private static @Nullable Contribution contribution(
      CompensationFundEntryRecord it, Currency currency) {
    @Nullable String contributor = it.getContributor();
    return contributor == null
        ? null
        : new Contribution(
            contributor,
            Contribution.Giver.valueOf(it.getGiver()),
            Contribution.Form.valueOf(it.getForm()),
            new Money(it.getAdded(), currency),
            it.getEnteredOn());
  }
}
