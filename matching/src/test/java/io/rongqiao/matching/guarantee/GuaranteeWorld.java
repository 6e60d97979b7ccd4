package io.rongqiao.matching.guarantee;

import static io.rongqiao.migrations.schema.Tables.ENTERPRISE_PARTY;
import static java.util.Objects.requireNonNull;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.batch.FileBatch;
import io.rongqiao.matching.guarantee.batch.JooqBatches;
import io.rongqiao.matching.guarantee.batch.RowCheck;
import io.rongqiao.matching.guarantee.capacity.CapacityAllotment;
import io.rongqiao.matching.guarantee.capacity.CapacityTerms;
import io.rongqiao.matching.guarantee.capacity.ExpireReservations;
import io.rongqiao.matching.guarantee.capacity.JooqCapacityLedger;
import io.rongqiao.matching.guarantee.capacity.ReservationOrder;
import io.rongqiao.matching.guarantee.capacity.ReserveCapacity;
import io.rongqiao.matching.guarantee.capacity.StateCapacityTerms;
import io.rongqiao.matching.guarantee.claim.ClaimGuarantee;
import io.rongqiao.matching.guarantee.claim.JooqGuaranteeClaims;
import io.rongqiao.matching.guarantee.claim.RecoverClaim;
import io.rongqiao.matching.guarantee.claim.RepayCase;
import io.rongqiao.matching.guarantee.claim.SettleClaim;
import io.rongqiao.matching.guarantee.programme.JooqProgrammes;
import io.rongqiao.matching.guarantee.programme.PastTheCap;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.RiskShare;
import io.rongqiao.matching.guarantee.programme.RiskShares;
import io.rongqiao.matching.guarantee.reservation.ConfirmReservation;
import io.rongqiao.matching.guarantee.reservation.JooqCustomers;
import io.rongqiao.matching.guarantee.reservation.JooqReservations;
import io.rongqiao.matching.guarantee.reservation.ReleaseReservation;
import io.rongqiao.matching.guarantee.reservation.ReserveForCustomer;
import io.rongqiao.matching.guarantee.reservation.TellReservations;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.JooqInstitutions;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.policy.PolicyRules;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A bank, the tiers of a guarantee system and their books, on a database of its own. */
public final class GuaranteeWorld implements AutoCloseable {

  public static final LocalDate TODAY = LocalDate.of(2020, 2, 29);
  public static final String OFFICER = "officer";

  private static final Instant NOON = Instant.parse("2020-02-29T04:00:00Z");

  private final @Nullable ScratchDatabase database;
  private final DataSource dataSource;
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

  public final Supplier<UUID> ids = UUID::randomUUID;
  public final Clock clock = new MovingClock();
  public final BusinessDate date = () -> LocalDate.ofInstant(now.get(), BusinessDate.ZONE);

  // The constructors set the source before anything else; the check does not follow that.
  @SuppressWarnings("NullAway")
  public final JdbcTransactions transactions =
      new JdbcTransactions(dataSource, clock, JooqAccessLog::new);

  public final JooqOutbox outbox = new JooqOutbox(transactions.dsl(), ids);
  public final JooqInstitutions institutions = new JooqInstitutions(transactions.dsl());
  public final JooqEnterprises enterprises = new JooqEnterprises(transactions.dsl());
  public final JooqCapacityLedger ledger = new JooqCapacityLedger(transactions.dsl());
  public final JooqProgrammes programmes = new JooqProgrammes(transactions.dsl());
  public final CapacityAllotment allotment = new CapacityAllotment(ledger, ids);
  public final StateCapacityTerms stateTerms =
      new StateCapacityTerms(transactions, ledger, outbox, clock, date);
  public final JooqReservations reservations = new JooqReservations(transactions.dsl());
  private final TellReservations tell = new TellReservations(reservations, outbox);
  public final ExpireReservations expire =
      new ExpireReservations(transactions, ledger, tell, clock);
  public final ReserveCapacity reserve =
      new ReserveCapacity(transactions, allotment, expire, clock, date);
  public final ConfirmReservation confirm =
      new ConfirmReservation(transactions, reservations, ledger, outbox, clock);
  public final ReleaseReservation release =
      new ReleaseReservation(transactions, reservations, ledger, outbox, clock);
  public final ReserveForCustomer reserveForCustomer =
      new ReserveForCustomer(
          transactions,
          new JooqCustomers(transactions.dsl()),
          programmes,
          ledger,
          reservations,
          reserve,
          clock,
          date);

  public final JooqGuaranteeCases cases = new JooqGuaranteeCases(transactions.dsl());
  public final JooqGuaranteeClaims claims = new JooqGuaranteeClaims(transactions.dsl());
  public final CaseDesk desk =
      new CaseDesk(
          transactions, cases, new JooqCaseRecords(transactions.dsl()), outbox, clock, date);
  private final CasePolicy policy =
      new CasePolicy(PolicyRules.standard(), Concentration.Denominator.SMALL_AND_FARMING);
  public final DraftCase draft = new DraftCase(desk, programmes, ids);
  public final SubmitCase submit = new SubmitCase(desk, programmes, policy);
  public final ReviewCase review = new ReviewCase(desk, programmes, policy, ids);
  public final AnswerQuestion answer = new AnswerQuestion(desk);
  public final DecideCase decide = new DecideCase(desk, programmes, allotment, expire);
  public final BeginGuarantee begin = new BeginGuarantee(desk, programmes, ledger);
  public final RepayCase repay = new RepayCase(desk, claims, ledger);
  public final LapseApprovals lapse = new LapseApprovals(desk);
  public final WithdrawCase withdraw = new WithdrawCase(desk, ledger);
  public final ReadCases read = new ReadCases(desk);
  public final ClaimGuarantee claim = new ClaimGuarantee(desk, claims, ids);
  public final SettleClaim settle = new SettleClaim(desk, claims, programmes, ledger);
  public final RecoverClaim recover = new RecoverClaim(desk, claims);

  public final FileBatch fileBatch =
      new FileBatch(
          desk,
          programmes,
          new JooqBatches(transactions.dsl()),
          new RowCheck(desk, programmes, policy, allotment, ids),
          ids);

  public final InstitutionId bank = institution("江南银行", Institution.Kind.LENDER);
  public final InstitutionId city = institution("市担保", Institution.Kind.GUARANTOR);
  public final InstitutionId province = institution("省再担保", Institution.Kind.GUARANTOR);
  public final InstitutionId nation = institution("国家融资担保基金", Institution.Kind.GUARANTOR);

  /** On a database of its own. */
  public GuaranteeWorld() {
    var own = ScratchDatabase.create();
    this.database = own;
    this.dataSource = own.dataSource();
    super();
  }

  /** On a database that others look after, and work on. */
  public GuaranteeWorld(DataSource dataSource) {
    this.database = null;
    this.dataSource = dataSource;
    super();
  }

  public InstitutionId institution(String name, Institution.Kind kind) {
    InstitutionId id = new InstitutionId(ids.get());
    transactions.run(
        new Access.Platform("test"),
        () ->
            institutions.add(
                new Institution(id, kind, Bilingual.of(name, name), Bilingual.of(name, name))));
    return id;
  }

  public EnterpriseKey enterprise(String name) {
    return transactions.call(
        new Access.Platform("test"),
        () ->
            enterprises.register(
                Registration.named(TestCodes.codeFor(new ProviderIdentifier("test", name)), name),
                clock.instant()));
  }

  /** A million of net assets, ten times of it, a tenth for one customer, 15 % for a group. */
  public void capital(InstitutionId guarantor, long netAssets) {
    stateTerms.state(
        new CapacityTerms(
            guarantor,
            date.today(),
            Money.yuan(netAssets),
            BigDecimal.TEN,
            Percentage.ofPercent("10"),
            Percentage.ofPercent("15")),
        OFFICER);
  }

  /** The programme with the national fund: 20 % each for bank, fund and province, 40 % the city. */
  public Programme programme(String code, Money quota) {
    var programme =
        new Programme(
            new ProgrammeId(ids.get()),
            code,
            city,
            Bilingual.of("国担合作", "With the national fund"),
            Set.of(bank));
    transactions.run(
        new Access.Institution(city.value(), OFFICER),
        () -> {
          programmes.add(programme);
          programmes.add(terms(programme.id(), quota), "author", "approver", clock.instant());
        });
    return programme;
  }

  public ProgrammeTerms terms(ProgrammeId programme, Money quota) {
    return new ProgrammeTerms(
        programme,
        1,
        LocalDate.of(2019, 7, 1),
        null,
        true,
        new RiskShares(
            List.of(
                new RiskShare(GuaranteeTier.BANK, null, 2000),
                new RiskShare(GuaranteeTier.CITY, city, 4000),
                new RiskShare(GuaranteeTier.PROVINCE, province, 2000),
                new RiskShare(GuaranteeTier.NATIONAL, nation, 2000)),
            GuaranteeTier.CITY),
        Money.yuan(5_000_000),
        Tenor.ofMonths(36),
        AnnualRate.ofPercent("1"),
        AnnualRate.ofPercent("0.3"),
        quota,
        Money.yuan(1_000_000),
        Percentage.ofPercent("5"),
        PastTheCap.LENDER_BEARS_THE_REST,
        5);
  }

  /** From today on the programme takes no new case once claims have reached 5 %. */
  public void suspendedPastTheCap(Programme programme, Money quota) {
    ProgrammeTerms before = terms(programme.id(), quota);
    var terms =
        new ProgrammeTerms(
            before.programme(),
            2,
            TODAY,
            null,
            true,
            before.shares(),
            before.largest(),
            before.longest(),
            before.annualFee(),
            before.reGuaranteeFee(),
            quota,
            before.secondPairAbove(),
            before.claimRateCap(),
            PastTheCap.SUSPEND_NEW_CASES,
            before.decisionDays());
    transactions.run(
        new Access.Institution(city.value(), OFFICER),
        () -> programmes.add(terms, "author", "approver", clock.instant()));
  }

  /** A working-capital loan of a small enterprise at 4.35 % with a fee of 1 %. */
  public CaseRequest request(Programme programme, EnterpriseKey enterprise, long yuan) {
    return new CaseRequest(
        programme.id(),
        enterprise,
        Money.yuan(yuan),
        Tenor.ofMonths(12),
        AnnualRate.ofPercent("4.35"),
        AnnualRate.ofPercent("1"),
        Set.of(),
        Purpose.WORKING_CAPITAL,
        true,
        false,
        false,
        null,
        null);
  }

  /** A case whose guarantee began today, past whatever warnings it met. */
  public GuaranteeCase effective(CaseRequest request, String key) {
    GuaranteeCase drafted = done(draft.draft(bank, "rm", request, new ClientKey(key)));
    done(submit.submit(bank, "rm", drafted.id(), 0, null));
    done(review.begin(city, "first", drafted.id(), 1));
    CaseFile file =
        read.find(new Access.Institution(city.value(), "first"), drafted.id()).orElseThrow();
    file.findings().stream()
        .filter(CaseFinding::isOpen)
        .forEach(
            it ->
                done(
                    review.answerFor(
                        city, "first", drafted.id(), it.finding().rule(), "客户稳健，占比将回升")));
    CaseOutcome first =
        decide.decide(city, "first", drafted.id(), 2, CaseDecision.Verdict.APPROVE, "经营稳健");
    if (first instanceof CaseOutcome.SecondPairNeeded) {
      done(decide.decide(city, "second", drafted.id(), 2, CaseDecision.Verdict.APPROVE, "同意"));
    } else {
      done(first);
    }
    return done(begin.begin(city, "first", drafted.id(), 3, date.today()));
  }

  /** The case after a step that must have been done. */
  public static GuaranteeCase done(CaseOutcome outcome) {
    if (outcome instanceof CaseOutcome.Done(GuaranteeCase guaranteeCase)) {
      return guaranteeCase;
    }
    throw new AssertionError("Not done: " + outcome);
  }

  public ReservationOrder order(
      Programme programme, EnterpriseKey enterprise, long yuan, String key) {
    Money quota =
        transactions.call(
            new Access.Platform("test"),
            () -> programmes.termsOn(programme.id(), date.today()).orElseThrow().quota());
    return new ReservationOrder(
        programme.guarantor(),
        new ClientKey(key),
        enterprise,
        programme.id(),
        quota,
        Money.yuan(yuan),
        clock.instant().plus(Duration.ofDays(30)),
        false);
  }

  /** The same natural person is behind both. */
  public void controlledBySamePerson(EnterpriseKey one, EnterpriseKey other) {
    for (EnterpriseKey enterprise : List.of(one, other)) {
      DSL.using(dataSource, SQLDialect.POSTGRES)
          .insertInto(ENTERPRISE_PARTY)
          .set(ENTERPRISE_PARTY.ENTERPRISE_KEY, enterprise.value())
          .set(ENTERPRISE_PARTY.DELIVERY_ID, 1L)
          .set(ENTERPRISE_PARTY.VALID_FROM, LocalDate.of(2015, 1, 1))
          .set(ENTERPRISE_PARTY.KNOWN_ON, LocalDate.of(2015, 1, 1))
          .set(ENTERPRISE_PARTY.REVISION, (short) 0)
          .set(ENTERPRISE_PARTY.ROLE, "CONTROLLER")
          .set(ENTERPRISE_PARTY.PARTY, "person-of-" + one)
          .set(ENTERPRISE_PARTY.NATURAL_PERSON, true)
          .execute();
    }
  }

  public void pass(Duration time) {
    now.updateAndGet(it -> it.plus(time));
  }

  /** What a query about everything finds, past row-level security. */
  public ScratchDatabase database() {
    return requireNonNull(database);
  }

  @Override
  public void close() {
    if (database != null) {
      database.close();
    }
  }

  private final class MovingClock extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }
}
