package io.rongqiao.matching.fund.compensation;

import static io.rongqiao.migrations.schema.Tables.COMPENSATION_CLAIM;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.FundId;
import io.rongqiao.matching.fund.LoanCategory;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.schema.tables.records.CompensationClaimRecord;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link Compensations} kept in PostgreSQL. */
public final class JooqCompensations implements Compensations {

  private final DSLContext db;

  public JooqCompensations(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Compensation> find(CompensationId id) {
    return one(COMPENSATION_CLAIM.ID.eq(id.value()));
  }

  @Override
  public Optional<Compensation> lock(CompensationId id) {
    return db.selectFrom(COMPENSATION_CLAIM)
        .where(COMPENSATION_CLAIM.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(JooqCompensations::compensation);
  }

  @Override
  public Optional<Compensation> findByKey(InstitutionId claimant, ClientKey key) {
    return one(
        COMPENSATION_CLAIM
            .CLAIMANT
            .eq(claimant.value())
            .and(COMPENSATION_CLAIM.CLIENT_KEY.eq(key.value())));
  }

  @Override
  public List<Compensation> page(@Nullable FundId fund, @Nullable CompensationId before, int most) {
    Condition ofFund = fund == null ? noCondition() : COMPENSATION_CLAIM.FUND.eq(fund.value());
    var last = COMPENSATION_CLAIM.as("last");
    Condition older =
        before == null
            ? noCondition()
            : row(COMPENSATION_CLAIM.FILED_AT, COMPENSATION_CLAIM.ID)
                .lt(select(last.FILED_AT, last.ID).from(last).where(last.ID.eq(before.value())));
    return db.selectFrom(COMPENSATION_CLAIM)
        .where(ofFund, older)
        .orderBy(COMPENSATION_CLAIM.FILED_AT.desc(), COMPENSATION_CLAIM.ID.desc())
        .limit(most)
        .fetch(JooqCompensations::compensation);
  }

  @Override
  public boolean add(Compensation filed, ClientKey key) {
    LossReport report = filed.report();
    CompensationClaimRecord it = changing(filed);
    it.setId(filed.id().value());
    it.setFund(filed.fund().value());
    it.setRules(filed.rules());
    it.setClaimant(filed.claimant().value());
    it.setClientKey(key.value());
    it.setEnterpriseKey(report.enterprise().value());
    it.setLoanNumber(report.loanNumber());
    it.setCategory(report.category().name());
    it.setSmallOrMicro(report.smallOrMicro());
    it.setCurrency(report.loan().currency().getCurrencyCode());
    it.setLoan(report.loan().amount());
    it.setPaidOutOn(report.paidOutOn());
    it.setOverdueSince(report.overdueSince());
    it.setLoss(report.loss().amount());
    it.setEvidence(report.evidence());
    it.setShare(filed.share().amount());
    it.setFiledOn(filed.filedOn());
    it.setFiledAt(filed.filedAt());
    return db.insertInto(COMPENSATION_CLAIM).set(it).onConflictDoNothing().execute() == 1;
  }

  @Override
  public void update(Compensation changed) {
    int updated =
        db.update(COMPENSATION_CLAIM)
            .set(changing(changed))
            .where(
                COMPENSATION_CLAIM.ID.eq(changed.id().value()),
                COMPENSATION_CLAIM.VERSION.eq(changed.version() - 1))
            .execute();
    if (updated != 1) {
      throw new IllegalStateException(
          "Compensation %s was changed without its lock".formatted(changed.id()));
    }
  }

  private Optional<Compensation> one(Condition which) {
    return db.selectFrom(COMPENSATION_CLAIM)
        .where(which)
        .fetchOptional(JooqCompensations::compensation);
  }

  private static CompensationClaimRecord changing(Compensation it) {
    var row = new CompensationClaimRecord();
    row.setState(it.state().name());
    row.setEndedOn(it.endedOn());
    row.setReason(it.reason());
    row.setRecovered(it.recovered().amount());
    row.setRefundDue(it.refundDue().amount());
    row.setRefunded(it.refunded().amount());
    row.setVersion(it.version());
    return row;
  }

  private static Compensation compensation(CompensationClaimRecord it) {
    Currency currency = Currency.getInstance(it.getCurrency());
    return new Compensation(
        new CompensationId(it.getId()),
        new FundId(it.getFund()),
        it.getRules(),
        new InstitutionId(it.getClaimant()),
        new LossReport(
            new EnterpriseKey(it.getEnterpriseKey()),
            it.getLoanNumber(),
            LoanCategory.valueOf(it.getCategory()),
            it.getSmallOrMicro(),
            new Money(it.getLoan(), currency),
            it.getPaidOutOn(),
            it.getOverdueSince(),
            new Money(it.getLoss(), currency),
            it.getEvidence()),
        Compensation.State.valueOf(it.getState()),
        new Money(it.getShare(), currency),
        it.getFiledOn(),
        it.getFiledAt(),
        it.getEndedOn(),
        it.getReason(),
        new Money(it.getRecovered(), currency),
        new Money(it.getRefundDue(), currency),
        new Money(it.getRefunded(), currency),
        it.getVersion());
  }
}
