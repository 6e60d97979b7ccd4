package io.rongqiao.matching.procurement;

import static io.rongqiao.migrations.schema.Tables.PROCUREMENT_ACCOUNT_CHANGE;
import static io.rongqiao.migrations.schema.Tables.PROCUREMENT_CONTRACT;
import static io.rongqiao.migrations.schema.Tables.PROCUREMENT_LOCK;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;

/** {@link Contracts} kept in PostgreSQL. */
public final class JooqContracts implements Contracts {

  private static final SelectField<ProcurementContract> CONTRACT =
      row(
              PROCUREMENT_CONTRACT.ID.convertFrom(ContractId::new),
              PROCUREMENT_CONTRACT.SUPPLIER_KEY.convertFrom(EnterpriseKey::new),
              PROCUREMENT_CONTRACT.NUMBER,
              row(
                      PROCUREMENT_CONTRACT.BUYER_NAME,
                      PROCUREMENT_CONTRACT.BUYER_USCC.convertFrom(JooqPublications::code))
                  .mapping(ContractParty::new),
              row(
                      PROCUREMENT_CONTRACT.AMOUNT,
                      PROCUREMENT_CONTRACT.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              PROCUREMENT_CONTRACT.SIGNED_ON,
              PROCUREMENT_CONTRACT.DUE_ON,
              row(
                      PROCUREMENT_CONTRACT.ACCOUNT_HOLDER,
                      PROCUREMENT_CONTRACT.ACCOUNT_NUMBER,
                      PROCUREMENT_CONTRACT.ACCOUNT_BANK)
                  .mapping(PaymentAccount::new),
              PROCUREMENT_CONTRACT.SUBMITTED_AT,
              PROCUREMENT_CONTRACT.VERSION)
          .mapping(ProcurementContract::new);

  private static final SelectField<AccountChange> CHANGE =
      row(
              PROCUREMENT_ACCOUNT_CHANGE.CONTRACT_ID.convertFrom(ContractId::new),
              PROCUREMENT_ACCOUNT_CHANGE.NUMBER,
              row(
                      PROCUREMENT_ACCOUNT_CHANGE.ACCOUNT_HOLDER,
                      PROCUREMENT_ACCOUNT_CHANGE.ACCOUNT_NUMBER,
                      PROCUREMENT_ACCOUNT_CHANGE.ACCOUNT_BANK)
                  .mapping(PaymentAccount::new),
              PROCUREMENT_ACCOUNT_CHANGE.REASON,
              PROCUREMENT_ACCOUNT_CHANGE.STATE.convertFrom(AccountChange.State::valueOf),
              PROCUREMENT_ACCOUNT_CHANGE.REQUESTED_AT,
              PROCUREMENT_ACCOUNT_CHANGE.DECIDED_AT)
          .mapping(AccountChange::new);

  private final DSLContext db;
  private final JooqVerifications verifications;

  public JooqContracts(DSLContext db) {
    this.db = db;
    this.verifications = new JooqVerifications(db);
  }

  @Override
  public boolean add(ProcurementContract contract, String clientKey, String actor) {
    return db.insertInto(PROCUREMENT_CONTRACT)
            .set(PROCUREMENT_CONTRACT.ID, contract.id().value())
            .set(PROCUREMENT_CONTRACT.SUPPLIER_KEY, contract.supplier().value())
            .set(PROCUREMENT_CONTRACT.NUMBER, contract.number())
            .set(PROCUREMENT_CONTRACT.PLAIN_NUMBER, contract.plainNumber())
            .set(PROCUREMENT_CONTRACT.BUYER_NAME, contract.buyer().name())
            .set(PROCUREMENT_CONTRACT.PLAIN_BUYER, contract.buyer().plainName())
            .set(PROCUREMENT_CONTRACT.BUYER_USCC, JooqPublications.text(contract.buyer().uscc()))
            .set(PROCUREMENT_CONTRACT.AMOUNT, contract.amount().amount())
            .set(PROCUREMENT_CONTRACT.CURRENCY, contract.amount().currency().getCurrencyCode())
            .set(PROCUREMENT_CONTRACT.SIGNED_ON, contract.signedOn())
            .set(PROCUREMENT_CONTRACT.DUE_ON, contract.dueOn())
            .set(PROCUREMENT_CONTRACT.ACCOUNT_HOLDER, contract.account().holder())
            .set(PROCUREMENT_CONTRACT.ACCOUNT_NUMBER, contract.account().number())
            .set(PROCUREMENT_CONTRACT.ACCOUNT_BANK, contract.account().bank())
            .set(PROCUREMENT_CONTRACT.CLIENT_KEY, clientKey)
            .set(PROCUREMENT_CONTRACT.SUBMITTED_AT, contract.submittedAt())
            .set(PROCUREMENT_CONTRACT.SUBMITTED_BY, actor)
            .set(PROCUREMENT_CONTRACT.VERSION, contract.version())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<ProcurementContract> find(ContractId id) {
    return one(PROCUREMENT_CONTRACT.ID.eq(id.value()));
  }

  @Override
  public Optional<ProcurementContract> findByKey(EnterpriseKey supplier, String clientKey) {
    return one(
        PROCUREMENT_CONTRACT
            .SUPPLIER_KEY
            .eq(supplier.value())
            .and(PROCUREMENT_CONTRACT.CLIENT_KEY.eq(clientKey)));
  }

  @Override
  public Optional<ProcurementContract> findStated(
      EnterpriseKey supplier, String plainNumber, String plainBuyer) {
    return one(
        PROCUREMENT_CONTRACT
            .SUPPLIER_KEY
            .eq(supplier.value())
            .and(PROCUREMENT_CONTRACT.PLAIN_NUMBER.eq(plainNumber))
            .and(PROCUREMENT_CONTRACT.PLAIN_BUYER.eq(plainBuyer)));
  }

  private Optional<ProcurementContract> one(Condition condition) {
    return db.select(CONTRACT)
        .from(PROCUREMENT_CONTRACT)
        .where(condition)
        .fetchOptional(it -> it.value1());
  }

  @Override
  public List<ProcurementContract> under(String plainNumber) {
    return db.select(CONTRACT)
        .from(PROCUREMENT_CONTRACT)
        .where(PROCUREMENT_CONTRACT.PLAIN_NUMBER.eq(plainNumber))
        .orderBy(PROCUREMENT_CONTRACT.SUBMITTED_AT, PROCUREMENT_CONTRACT.ID)
        .fetch(it -> it.value1());
  }

  @Override
  public List<ProcurementContract> page(Place after, int limit) {
    return db.select(CONTRACT)
        .from(PROCUREMENT_CONTRACT)
        .where(
            row(PROCUREMENT_CONTRACT.SUBMITTED_AT, PROCUREMENT_CONTRACT.ID)
                .lt(after.submittedAt(), after.contract().value()))
        .orderBy(PROCUREMENT_CONTRACT.SUBMITTED_AT.desc(), PROCUREMENT_CONTRACT.ID.desc())
        .limit(limit)
        .fetch(it -> it.value1());
  }

  @Override
  public boolean update(ProcurementContract changed) {
    return db.update(PROCUREMENT_CONTRACT)
            .set(PROCUREMENT_CONTRACT.ACCOUNT_HOLDER, changed.account().holder())
            .set(PROCUREMENT_CONTRACT.ACCOUNT_NUMBER, changed.account().number())
            .set(PROCUREMENT_CONTRACT.ACCOUNT_BANK, changed.account().bank())
            .set(PROCUREMENT_CONTRACT.VERSION, changed.version())
            .where(
                PROCUREMENT_CONTRACT.ID.eq(changed.id().value()),
                PROCUREMENT_CONTRACT.VERSION.eq(changed.version() - 1))
            .execute()
        == 1;
  }

  @Override
  public void add(ContractId contract, Verification verification) {
    verifications.add(contract, verification);
  }

  @Override
  public Optional<Verification> lastVerification(ContractId contract) {
    return verifications.last(contract);
  }

  @Override
  public boolean add(AccountLock lock, String actor) {
    return db.insertInto(PROCUREMENT_LOCK)
            .set(PROCUREMENT_LOCK.ID, lock.id())
            .set(PROCUREMENT_LOCK.CONTRACT_ID, lock.contract().value())
            .set(PROCUREMENT_LOCK.FINANCIER, lock.financier().value())
            .set(PROCUREMENT_LOCK.AGREEMENT, lock.agreement())
            .set(PROCUREMENT_LOCK.LOCKED_AT, lock.lockedAt())
            .set(PROCUREMENT_LOCK.LOCKED_BY, actor)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<AccountLock> lockOn(ContractId contract) {
    return db.select(
            PROCUREMENT_LOCK.ID,
            PROCUREMENT_LOCK.CONTRACT_ID.convertFrom(ContractId::new),
            PROCUREMENT_LOCK.FINANCIER.convertFrom(InstitutionId::new),
            PROCUREMENT_LOCK.AGREEMENT,
            PROCUREMENT_LOCK.LOCKED_AT,
            PROCUREMENT_LOCK.RELEASED_AT)
        .from(PROCUREMENT_LOCK)
        .where(
            PROCUREMENT_LOCK.CONTRACT_ID.eq(contract.value()),
            PROCUREMENT_LOCK.RELEASED_AT.isNull())
        .fetchOptional(Records.mapping(AccountLock::new));
  }

  @Override
  public boolean release(UUID lock, Instant at, String actor) {
    return db.update(PROCUREMENT_LOCK)
            .set(PROCUREMENT_LOCK.RELEASED_AT, at)
            .set(PROCUREMENT_LOCK.RELEASED_BY, actor)
            .where(PROCUREMENT_LOCK.ID.eq(lock), PROCUREMENT_LOCK.RELEASED_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public boolean add(AccountChange change, String actor) {
    Instant decided = change.decidedAt();
    return db.insertInto(PROCUREMENT_ACCOUNT_CHANGE)
            .set(PROCUREMENT_ACCOUNT_CHANGE.CONTRACT_ID, change.contract().value())
            .set(PROCUREMENT_ACCOUNT_CHANGE.NUMBER, change.number())
            .set(PROCUREMENT_ACCOUNT_CHANGE.ACCOUNT_HOLDER, change.account().holder())
            .set(PROCUREMENT_ACCOUNT_CHANGE.ACCOUNT_NUMBER, change.account().number())
            .set(PROCUREMENT_ACCOUNT_CHANGE.ACCOUNT_BANK, change.account().bank())
            .set(PROCUREMENT_ACCOUNT_CHANGE.REASON, change.reason())
            .set(PROCUREMENT_ACCOUNT_CHANGE.STATE, change.state().name())
            .set(PROCUREMENT_ACCOUNT_CHANGE.REQUESTED_AT, change.requestedAt())
            .set(PROCUREMENT_ACCOUNT_CHANGE.REQUESTED_BY, actor)
            .set(PROCUREMENT_ACCOUNT_CHANGE.DECIDED_AT, decided)
            .set(PROCUREMENT_ACCOUNT_CHANGE.DECIDED_BY, decided == null ? null : actor)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public List<AccountChange> changes(ContractId contract) {
    return db.select(CHANGE)
        .from(PROCUREMENT_ACCOUNT_CHANGE)
        .where(PROCUREMENT_ACCOUNT_CHANGE.CONTRACT_ID.eq(contract.value()))
        .orderBy(PROCUREMENT_ACCOUNT_CHANGE.NUMBER)
        .fetch(it -> it.value1());
  }

  @Override
  public boolean decide(
      ContractId contract, int number, AccountChange.State state, Instant at, String actor) {
    return db.update(PROCUREMENT_ACCOUNT_CHANGE)
            .set(PROCUREMENT_ACCOUNT_CHANGE.STATE, state.name())
            .set(PROCUREMENT_ACCOUNT_CHANGE.DECIDED_AT, at)
            .set(PROCUREMENT_ACCOUNT_CHANGE.DECIDED_BY, actor)
            .where(
                PROCUREMENT_ACCOUNT_CHANGE.CONTRACT_ID.eq(contract.value()),
                PROCUREMENT_ACCOUNT_CHANGE.NUMBER.eq(number),
                PROCUREMENT_ACCOUNT_CHANGE.STATE.eq(AccountChange.State.REQUESTED.name()))
            .execute()
        == 1;
  }
}
