package io.rongqiao.matching.guarantee;

import static io.rongqiao.migrations.schema.Tables.CAPACITY_RESERVATION;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE_SHARE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.RiskShare;
import io.rongqiao.matching.guarantee.programme.RiskShares;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.migrations.schema.Routines;
import io.rongqiao.migrations.schema.tables.records.GuaranteeCaseRecord;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link GuaranteeCases} kept in PostgreSQL. */
public final class JooqGuaranteeCases implements GuaranteeCases {

  private final DSLContext db;

  public JooqGuaranteeCases(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<GuaranteeCase> find(CaseId id) {
    return one(GUARANTEE_CASE.ID.eq(id.value()));
  }

  @Override
  public Optional<GuaranteeCase> lock(CaseId id) {
    return db.selectFrom(GUARANTEE_CASE)
        .where(GUARANTEE_CASE.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(JooqGuaranteeCases::guaranteeCase);
  }

  @Override
  public Optional<GuaranteeCase> findByKey(InstitutionId lender, ClientKey key) {
    return one(
        GUARANTEE_CASE.LENDER.eq(lender.value()).and(GUARANTEE_CASE.CLIENT_KEY.eq(key.value())));
  }

  @Override
  public List<GuaranteeCase> page(CaseQuery query) {
    CaseState state = query.state();
    CaseQuery.Position before = query.before();
    Condition inState = state == null ? DSL.noCondition() : GUARANTEE_CASE.STATE.eq(state.name());
    Condition older =
        before == null
            ? DSL.noCondition()
            : row(GUARANTEE_CASE.DRAFTED_AT, GUARANTEE_CASE.ID).lt(before.draftedAt(), before.id());
    return db.selectFrom(GUARANTEE_CASE)
        .where(inState, older)
        .orderBy(GUARANTEE_CASE.DRAFTED_AT.desc(), GUARANTEE_CASE.ID.desc())
        .limit(query.limit())
        .fetch(JooqGuaranteeCases::guaranteeCase);
  }

  @Override
  public List<CaseId> lapsed(int most) {
    return db.select(GUARANTEE_CASE.ID.convertFrom(CaseId::new))
        .from(GUARANTEE_CASE)
        .join(CAPACITY_RESERVATION)
        .on(CAPACITY_RESERVATION.ID.eq(GUARANTEE_CASE.RESERVATION))
        .where(
            GUARANTEE_CASE.STATE.eq(CaseState.APPROVED.name()),
            CAPACITY_RESERVATION.STATE.eq(ReservationState.EXPIRED.name()))
        .orderBy(GUARANTEE_CASE.ID)
        .limit(most)
        .fetch(it -> it.value1());
  }

  @Override
  public void add(GuaranteeCase added, ClientKey key) {
    CaseRequest request = added.request();
    var row = new GuaranteeCaseRecord();
    row.setId(added.id().value());
    row.setProgramme(request.programme().value());
    row.setTerms(added.terms());
    row.setLender(added.lender().value());
    row.setGuarantor(added.guarantor().value());
    row.setEnterpriseKey(request.enterprise().value());
    row.setWay(added.way().name());
    row.setClientKey(key.value());
    row.setAmount(request.amount().amount());
    row.setCurrency(request.amount().currency().getCurrencyCode());
    row.setTenorMonths(request.tenor().months());
    row.setAnnualRate(request.annualRate().fraction());
    row.setAnnualFee(request.annualFee().fraction());
    row.setOtherFees(
        request.otherFees().stream().map(FeeKind::name).sorted().toArray(String[]::new));
    row.setPurpose(request.purpose().name());
    row.setSmallOrFarming(request.smallOrFarming());
    row.setHasBankLoans(request.hasBankLoans());
    row.setServesGovernment(request.servesGovernment());
    row.setRiskAnswer(request.riskAnswer());
    row.setCounterGuarantee(request.counterGuarantee());
    row.setDraftedAt(added.times().draftedAt());
    changing(row, added);
    db.insertInto(GUARANTEE_CASE).set(row).execute();
  }

  @Override
  public void update(GuaranteeCase changed) {
    var row = new GuaranteeCaseRecord();
    row.setTerms(changed.terms());
    row.setRiskAnswer(changed.request().riskAnswer());
    changing(row, changed);
    int updated =
        db.update(GUARANTEE_CASE)
            .set(row)
            .where(
                GUARANTEE_CASE.ID.eq(changed.id().value()),
                GUARANTEE_CASE.VERSION.eq(changed.version() - 1))
            .execute();
    if (updated != 1) {
      throw new IllegalStateException(
          "Case %s was changed without its lock".formatted(changed.id()));
    }
  }

  @Override
  public Optional<RiskShares> shares(CaseId id) {
    var rows =
        db.selectFrom(GUARANTEE_CASE_SHARE)
            .where(GUARANTEE_CASE_SHARE.CASE_ID.eq(id.value()))
            .orderBy(GUARANTEE_CASE_SHARE.TIER)
            .fetch();
    return rows.stream()
        .filter(it -> it.getOwnsOddFen())
        .findFirst()
        .map(
            owner ->
                new RiskShares(
                    rows.map(
                        it ->
                            new RiskShare(
                                GuaranteeTier.valueOf(it.getTier()),
                                new InstitutionId(it.getInstitution()),
                                it.getBasisPoints())),
                    GuaranteeTier.valueOf(owner.getTier())));
  }

  @Override
  public void freeze(CaseId id, RiskShares shares) {
    for (RiskShare share : shares.shares()) {
      InstitutionId bearer = share.institution();
      if (bearer == null) {
        throw new IllegalArgumentException("A frozen share names who bears it");
      }
      db.insertInto(GUARANTEE_CASE_SHARE)
          .set(GUARANTEE_CASE_SHARE.CASE_ID, id.value())
          .set(GUARANTEE_CASE_SHARE.TIER, share.tier().name())
          .set(GUARANTEE_CASE_SHARE.INSTITUTION, bearer.value())
          .set(GUARANTEE_CASE_SHARE.BASIS_POINTS, share.basisPoints())
          .set(GUARANTEE_CASE_SHARE.OWNS_ODD_FEN, share.tier() == shares.oddFen())
          .execute();
    }
  }

  @Override
  public Concentration concentration(InstitutionId guarantor, LocalDate today, LocalDate day) {
    var found =
        Routines.guaranteeConcentration(
            db.configuration(), guarantor.value(), today, day, Concentration.FIVE_MILLION.amount());
    return new Concentration(
        new Money(found.getEverything(), Money.CNY),
        new Money(found.getSmall(), Money.CNY),
        new Money(found.getLittle(), Money.CNY));
  }

  @Override
  public GuarantorBook book(InstitutionId guarantor, EnterpriseKey customer, LocalDate today) {
    Concentration now = concentration(guarantor, today, today);
    return db.select(
            outstanding(DSL.trueCondition()), outstanding(GUARANTEE_CASE.SMALL_OR_FARMING.isTrue()))
        .from(GUARANTEE_CASE)
        .where(
            GUARANTEE_CASE.GUARANTOR.eq(guarantor.value()),
            GUARANTEE_CASE.ENTERPRISE_KEY.eq(customer.value()),
            GUARANTEE_CASE.CURRENCY.eq(Money.CNY.getCurrencyCode()))
        .fetchSingle(
            it ->
                new GuarantorBook(
                    now, new Money(it.value1(), Money.CNY), new Money(it.value2(), Money.CNY)));
  }

  @Override
  public ProgrammeYear year(ProgrammeId programme, int year, boolean exclusively) {
    var claims = Routines.programmeClaims(db.configuration(), programme.value(), year, exclusively);
    return new ProgrammeYear(
        new Money(claims.getGuaranteed(), Money.CNY), new Money(claims.getPaid(), Money.CNY));
  }

  private Optional<GuaranteeCase> one(Condition condition) {
    return db.selectFrom(GUARANTEE_CASE)
        .where(condition)
        .fetchOptional(JooqGuaranteeCases::guaranteeCase);
  }

  private static Field<BigDecimal> outstanding(Condition which) {
    return coalesce(sum(GUARANTEE_CASE.OUTSTANDING).filterWhere(which), val(BigDecimal.ZERO));
  }

  private static void changing(GuaranteeCaseRecord row, GuaranteeCase it) {
    ReservationId reservation = it.reservation();
    row.setState(it.state().name());
    row.setReservation(reservation == null ? null : reservation.value());
    row.setSubmittedAt(it.times().submittedAt());
    row.setDecideBy(it.times().decideBy());
    row.setDecidedAt(it.times().decidedAt());
    row.setBeganOn(it.times().beganOn());
    row.setEndsOn(it.times().endsOn());
    row.setOutstanding(it.outstanding().amount());
    row.setVersion(it.version());
  }

  private static GuaranteeCase guaranteeCase(GuaranteeCaseRecord it) {
    Currency currency = Currency.getInstance(it.getCurrency());
    @Nullable UUID reservation = it.getReservation();
    return new GuaranteeCase(
        new CaseId(it.getId()),
        it.getTerms(),
        new InstitutionId(it.getLender()),
        new InstitutionId(it.getGuarantor()),
        CaseWay.valueOf(it.getWay()),
        request(it, currency),
        CaseState.valueOf(it.getState()),
        reservation == null ? null : new ReservationId(reservation),
        new CaseTimes(
            it.getDraftedAt(),
            it.getSubmittedAt(),
            it.getDecideBy(),
            it.getDecidedAt(),
            it.getBeganOn(),
            it.getEndsOn()),
        new Money(it.getOutstanding(), currency),
        it.getVersion());
  }

  private static CaseRequest request(GuaranteeCaseRecord it, Currency currency) {
    Set<FeeKind> fees =
        Arrays.stream(it.getOtherFees()).map(FeeKind::valueOf).collect(Collectors.toSet());
    return new CaseRequest(
        new ProgrammeId(it.getProgramme()),
        new EnterpriseKey(it.getEnterpriseKey()),
        new Money(it.getAmount(), currency),
        Tenor.ofMonths(it.getTenorMonths()),
        new AnnualRate(it.getAnnualRate()),
        new AnnualRate(it.getAnnualFee()),
        fees,
        Purpose.valueOf(it.getPurpose()),
        it.getSmallOrFarming(),
        it.getHasBankLoans(),
        it.getServesGovernment(),
        it.getRiskAnswer(),
        it.getCounterGuarantee());
  }
}
