package io.rongqiao.matching.receivable.reversefactoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.AnswerReceivable;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.InterestState;
import io.rongqiao.matching.receivable.registration.RepayInterests;
import io.rongqiao.matching.receivable.settlement.Postings;
import io.rongqiao.matching.receivable.settlement.SettleReceivable;
import io.rongqiao.matching.receivable.settlement.SettlementOutcome;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReverseFactoringTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String CORE = "核心企业";
  private static final LocalDate DUE = LocalDate.of(2020, 5, 31);

  private static final JooqProgrammes PROGRAMMES = new JooqProgrammes(WORLD.transactions.dsl());
  private static final ProposeProgramme PROPOSE =
      new ProposeProgramme(
          WORLD.transactions, PROGRAMMES, WORLD.outbox, UUID::randomUUID, ReceivableWorld.CLOCK);
  private static final DecideProgramme DECIDE =
      new DecideProgramme(WORLD.transactions, PROGRAMMES, WORLD.outbox, ReceivableWorld.CLOCK);
  private static final ChangeLimit CHANGE =
      new ChangeLimit(WORLD.transactions, PROGRAMMES, ReceivableWorld.CLOCK);
  private static final InviteSupplier INVITE =
      new InviteSupplier(WORLD.transactions, PROGRAMMES, ReceivableWorld.CLOCK);
  private static final AcceptEarlyPayment ACCEPT =
      new AcceptEarlyPayment(
          WORLD.transactions,
          PROGRAMMES,
          WORLD.receivables,
          WORLD.register,
          WORLD.outbox,
          UUID::randomUUID,
          ReceivableWorld.CLOCK,
          WORLD.date);
  private static final OfferEarlyPayments OFFERS =
      new OfferEarlyPayments(WORLD.transactions, PROGRAMMES, WORLD.receivables, WORLD.date);
  private static final SettleReceivable SETTLE =
      new SettleReceivable(
          WORLD.transactions,
          WORLD.receivables,
          new RepayInterests(WORLD.interests, WORLD.changes, WORLD.ledger, WORLD.date),
          new Postings(
              WORLD.receivables, WORLD.ledger, WORLD.book, ReceivableWorld.CLOCK, WORLD.date));

  private final InstitutionId bank = WORLD.aBank();
  private final EnterpriseKey core = WORLD.anEnterprise(CORE);
  private final EnterpriseKey supplier = WORLD.anEnterprise("供应商" + COUNT.incrementAndGet());
  private final Access.Own asSupplier = new Access.Own(supplier.value(), "clerk");
  private final Access.Own asCore = new Access.Own(core.value(), "treasurer");
  private final Access.Institution asBank = new Access.Institution(bank.value(), "officer");

  @AfterEach
  void itIsTodayAgain() {
    WORLD.itIs(ReceivableWorld.TODAY);
  }

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void offersWhatTheCoreEnterpriseConfirmedAtTheProgrammesTerms() {
    Programme programme = active("500000.00");
    Receivable receivable = confirmed("100000.00", "80000.00");
    claimOnly("70000.00");

    List<OfferEarlyPayments.Offer> offers = OFFERS.offers(asSupplier);

    assertThat(offers).hasSize(1);
    assertThat(offers.getFirst().receivable().id()).isEqualTo(receivable.id());
    assertThat(offers.getFirst().programme()).isEqualTo(programme);
    EarlyPayment.Offered terms = offers.getFirst().terms();
    assertThat(terms.amount()).isEqualTo(Money.yuan("80000.00"));
    // 92 days at 4 % over 360 on the whole, and half a percent kept back
    assertThat(terms.received()).isEqualTo(Money.yuan("79600.00"));
    assertThat(terms.atDue()).isEqualTo(Money.yuan("80817.78"));
    assertThat(terms.allIn().fraction()).isBetween(new BigDecimal("0.06"), new BigDecimal("0.07"));
  }

  @Test
  void assignsTheClaimAndDebitsTheLimitAtOnce() {
    Programme programme = active("500000.00");
    Receivable receivable = confirmed("100000.00", null);

    Draw draw = taken(programme, receivable, null);

    assertThat(limit(programme).drawn()).isEqualTo(Money.yuan("100000.00"));
    assertThat(limit(programme).available()).isEqualTo(Money.yuan("400000.00"));
    Interest interest = interestOn(receivable);
    assertThat(interest.holder()).isEqualTo(bank);
    assertThat(interest.amount()).isEqualTo(draw.amount());
    assertThat(WORLD.facts("early-payment-taken", receivable.id())).isEqualTo(1);
    assertThat(OFFERS.offers(asSupplier)).isEmpty();
  }

  @Test
  void takesTheSameKeyOnce() {
    Programme programme = active("500000.00");
    Receivable receivable = confirmed("100000.00", null);
    AcceptEarlyPayment.Request request =
        new AcceptEarlyPayment.Request(
            programme.id(), receivable.id(), Money.yuan("60000.00"), "k1");

    AcceptEarlyPayment.Outcome first = ACCEPT.accept(asSupplier, request);

    assertThat(ACCEPT.accept(asSupplier, request)).isEqualTo(first);
    assertThat(
            ACCEPT.accept(
                asSupplier,
                new AcceptEarlyPayment.Request(
                    programme.id(), receivable.id(), Money.yuan("1.00"), "k1")))
        .isEqualTo(new AcceptEarlyPayment.Outcome.KeyReused());
    assertThat(limit(programme).drawn()).isEqualTo(Money.yuan("60000.00"));
  }

  @Test
  void leavesNothingBehindWhereTheLimitHasNoRoom() {
    Programme programme = active("99999.99");
    Receivable receivable = confirmed("100000.00", null);

    assertThat(accept(programme, receivable, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.LimitExhausted());
    assertThat(WORLD.read(receivable.id()).balance().encumbered()).isEqualTo(Money.NO_YUAN);
    assertThat(WORLD.asPlatform(() -> WORLD.interests.on(receivable.id()))).isEmpty();
    assertThat(asBank(() -> PROGRAMMES.draws(programme.id()))).isEmpty();
    assertThat(accept(programme, receivable, "99999.99"))
        .isInstanceOf(AcceptEarlyPayment.Outcome.Taken.class);
    assertThat(limit(programme).available()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void givesTheLimitBackAsTheCoreEnterprisePays() {
    Programme programme = active("150000.00");
    Receivable receivable = confirmed("100000.00", null);
    taken(programme, receivable, null);
    Receivable next = confirmed("100000.00", null);
    assertThat(accept(programme, next, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.LimitExhausted());

    pay(receivable, "30000.00");
    assertThat(limit(programme).drawn()).isEqualTo(Money.yuan("70000.00"));
    pay(receivable, "70000.00");
    assertThat(limit(programme).drawn()).isEqualTo(Money.NO_YUAN);
    assertThat(interestOn(receivable).stored()).isEqualTo(InterestState.CANCELLED);

    assertThat(accept(programme, next, null)).isInstanceOf(AcceptEarlyPayment.Outcome.Taken.class);
    assertThat(asBank(() -> PROGRAMMES.entries(programme.id())))
        .extracting(LimitEntry::kind)
        .containsExactly(
            LimitEntry.Kind.GRANTED,
            LimitEntry.Kind.DRAWN,
            LimitEntry.Kind.GIVEN_BACK,
            LimitEntry.Kind.GIVEN_BACK,
            LimitEntry.Kind.DRAWN);
  }

  @Test
  void givesTheLimitBackWhenTheAssignmentIsReleasedOrLapses() {
    Programme programme = active("150000.00");
    Receivable released = confirmed("100000.00", null);
    taken(programme, released, null);
    WORLD.release.release(bank, "officer", interestOn(released).id(), "解除");
    assertThat(limit(programme).drawn()).isEqualTo(Money.NO_YUAN);

    Receivable lapsing = confirmed("100000.00", null);
    taken(programme, lapsing, null);
    WORLD.itIs(DUE.plusYears(1).plusDays(1));
    WORLD.lapse.lapse();
    assertThat(limit(programme).drawn()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void staysExceededWhereTheLimitIsLoweredAndTakesNothingMore() {
    Programme programme = active("500000.00");
    Receivable receivable = confirmed("100000.00", null);
    taken(programme, receivable, null);

    assertThat(CHANGE.change(asBank, programme.id(), Money.yuan("40000.00"), 1))
        .isEqualTo(new ChangeLimit.Outcome.Stale(2));
    assertThat(CHANGE.change(asBank, programme.id(), Money.yuan("40000.00"), 2))
        .isInstanceOf(ChangeLimit.Outcome.Changed.class);
    assertThat(limit(programme).available()).isEqualTo(Money.NO_YUAN);
    assertThat(accept(programme, confirmed("1.00", null), null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.LimitExhausted());

    pay(receivable, "60000.01");
    assertThat(limit(programme).available()).isEqualTo(Money.yuan("0.01"));
  }

  @Test
  void offersNothingThatIsUnconfirmedTooSoonOrOwedBySomebodyElse() {
    Programme programme = active("500000.00");
    Receivable unconfirmed = claimOnly("100000.00");
    Receivable confirmed = confirmed("100000.00", null);
    Receivable ofAnother = WORLD.uploaded(ReceivableWorld.terms(supplier, "别家", "100000.00"));

    assertThat(accept(programme, unconfirmed, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.NotOffered(new EarlyPayment.NothingConfirmed()));
    assertThat(accept(programme, ofAnother, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.NotOffered(new EarlyPayment.OutsideProgramme()));
    assertThat(accept(programme, confirmed, "100000.01"))
        .isEqualTo(
            new AcceptEarlyPayment.Outcome.NotOffered(
                new EarlyPayment.ExceedsFree(Money.yuan("100000.00"))));
    WORLD.itIs(DUE.minusDays(9));
    assertThat(accept(programme, confirmed, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.NotOffered(new EarlyPayment.TooSoon(10)));
    WORLD.itIs(DUE.minusDays(10));
    assertThat(accept(programme, confirmed, null))
        .isInstanceOf(AcceptEarlyPayment.Outcome.Taken.class);
  }

  @Test
  void letsOnlyInvitedSuppliersOfAnOpenProgrammeDraw() {
    Programme proposed = proposed("500000.00");
    INVITE.invite(asCore, proposed.id(), supplier, true);
    Receivable receivable = confirmed("100000.00", null);
    assertThat(accept(proposed, receivable, null))
        .isEqualTo(
            new AcceptEarlyPayment.Outcome.NotOffered(
                new EarlyPayment.NotOpen(Programme.State.PROPOSED)));

    DECIDE.decide(asCore, proposed.id(), Programme.State.ACTIVE, 0);
    INVITE.invite(asCore, proposed.id(), supplier, false);
    assertThat(accept(proposed, receivable, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.NoSuchProgramme());
    INVITE.invite(asCore, proposed.id(), supplier, true);
    DECIDE.decide(asBank, proposed.id(), Programme.State.CLOSED, 1);
    assertThat(accept(proposed, receivable, null))
        .isEqualTo(
            new AcceptEarlyPayment.Outcome.NotOffered(
                new EarlyPayment.NotOpen(Programme.State.CLOSED)));
  }

  @Test
  void letsTheCoreEnterpriseAloneAgree() {
    Programme proposed = proposed("500000.00");

    assertThat(DECIDE.decide(asBank, proposed.id(), Programme.State.ACTIVE, 0))
        .isEqualTo(new DecideProgramme.Outcome.NoSuchProgramme());
    assertThat(DECIDE.decide(asSupplier, proposed.id(), Programme.State.ACTIVE, 0))
        .isEqualTo(new DecideProgramme.Outcome.NoSuchProgramme());
    assertThat(DECIDE.decide(asCore, proposed.id(), Programme.State.ACTIVE, 7))
        .isInstanceOf(DecideProgramme.Outcome.Stale.class);
    assertThat(DECIDE.decide(asCore, proposed.id(), Programme.State.ACTIVE, 0))
        .isInstanceOf(DecideProgramme.Outcome.Decided.class);
  }

  @Test
  void showsNoSupplierALimit() {
    Programme programme = active("500000.00");

    assertThat(WORLD.<Boolean>asPlatform(() -> PROGRAMMES.limit(programme.id()).isPresent()))
        .isTrue();
    assertThat(WORLD.transactions.call(asSupplier, () -> PROGRAMMES.limit(programme.id())))
        .isEmpty();
    assertThat(WORLD.transactions.call(asSupplier, () -> PROGRAMMES.find(programme.id())))
        .contains(programme);
    Access stranger = new Access.Own(WORLD.anEnterprise("路人").value(), "clerk");
    assertThat(WORLD.transactions.call(stranger, () -> PROGRAMMES.find(programme.id()))).isEmpty();
  }

  @Test
  void hasAConstraintBehindTheTriggerAndTakesNoEntryOfASuppliersOwnMaking() {
    Programme programme = active("500000.00");

    assertThatThrownBy(
            () ->
                WORLD.asOwner(
                    "UPDATE factoring_limit SET drawn = 500000.01 WHERE programme_id = '%s'"
                        .formatted(programme.id())))
        .hasMessageContaining("factoring_limit_never_overdrawn");
    assertThatThrownBy(
            () ->
                WORLD.transactions.run(
                    asSupplier,
                    () ->
                        PROGRAMMES.post(
                            new LimitEntry(
                                programme.id(),
                                0,
                                LimitEntry.Kind.GRANTED,
                                Money.yuan("9000000.00"),
                                null,
                                "mine",
                                ReceivableWorld.CLOCK.instant(),
                                "clerk"))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void neverOverdrawsTheLimitWhoeverDrawsAndPaysAtOnce() throws Exception {
    Programme programme = active("300000.00");
    List<Receivable> claims = new ArrayList<>();
    for (int count = 0; count < 12; count++) {
      claims.add(confirmed("100000.00", null));
    }

    List<AcceptEarlyPayment.Outcome> outcomes =
        atOnce(12, turn -> () -> accept(programme, claims.get(turn), null));

    assertThat(outcomes).filteredOn(AcceptEarlyPayment.Outcome.Taken.class::isInstance).hasSize(3);
    assertThat(outcomes)
        .filteredOn(it -> !(it instanceof AcceptEarlyPayment.Outcome.Taken))
        .allSatisfy(
            it -> assertThat(it).isEqualTo(new AcceptEarlyPayment.Outcome.LimitExhausted()));
    assertThat(limit(programme).available()).isEqualTo(Money.NO_YUAN);

    List<Boolean> mixed =
        atOnce(12, turn -> () -> drawOrPay(programme, claims, new SplittableRandom(turn)));

    assertThat(mixed).hasSize(12);
    Money drawn = Money.NO_YUAN;
    for (LimitEntry entry : asBank(() -> PROGRAMMES.entries(programme.id()))) {
      drawn =
          switch (entry.kind()) {
            case GRANTED -> drawn;
            case DRAWN -> drawn.plus(entry.amount());
            case GIVEN_BACK -> drawn.minus(entry.amount());
          };
      assertThat(drawn).isBetween(Money.NO_YUAN, Money.yuan("300000.00"));
    }
    Money encumbered =
        claims.stream()
            .map(it -> WORLD.read(it.id()).balance().encumbered())
            .reduce(Money.NO_YUAN, Money::plus);
    assertThat(limit(programme).drawn()).isEqualTo(drawn).isEqualTo(encumbered);
  }

  private boolean drawOrPay(Programme programme, List<Receivable> claims, SplittableRandom random) {
    for (int step = 0; step < 15; step++) {
      Receivable claim = claims.get(random.nextInt(claims.size()));
      String yuan = (1 + random.nextInt(60_000)) + ".00";
      if (random.nextBoolean()) {
        accept(programme, claim, yuan);
      } else {
        SETTLE.byHolder(bank, "officer", payment(claim, yuan));
      }
    }
    return true;
  }

  @Test
  void ordersCoreEnterprisesByWhatTheyOwe() {
    JooqCoreEnterprises list = new JooqCoreEnterprises(WORLD.transactions.dsl());
    String small = "小核心" + COUNT.incrementAndGet();
    String large = "大核心" + COUNT.incrementAndGet();
    for (String debtor : List.of(small, large)) {
      WORLD.anEnterprise(debtor);
      String yuan = debtor.equals(small) ? "1000.00" : "9000000.00";
      answered(WORLD.uploaded(ReceivableWorld.terms(supplier, debtor, yuan)), debtor, null);
    }
    WORLD.<Boolean>asPlatform(
        () -> {
          list.list(ReceivableWorld.codeOf(small), "operator", ReceivableWorld.CLOCK.instant());
          list.list(ReceivableWorld.codeOf(large), "operator", ReceivableWorld.CLOCK.instant());
          return true;
        });

    assertThat(WORLD.asPlatform(() -> list.byPayables(true, 10)))
        .extracting(CoreEnterprises.Payables::name)
        .containsExactly(large, small);
    assertThat(WORLD.asPlatform(() -> list.byPayables(false, 100)))
        .filteredOn(it -> it.name().equals(large))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.owed()).isEqualTo(Money.yuan("9000000.00"));
              assertThat(it.suppliers()).isEqualTo(1);
              assertThat(it.listed()).isTrue();
            });
  }

  private Programme proposed(String limit) {
    return ((ProposeProgramme.Outcome.Proposed)
            PROPOSE.propose(
                new ProposeProgramme.Request(
                    bank,
                    "officer",
                    new Programme.Core(core, ReceivableWorld.codeOf(CORE)),
                    Money.yuan(limit),
                    "FX-2020-1",
                    new ProgrammeTerms(
                        Percentage.ALL, AnnualRate.ofPercent("4"), Percentage.ofPercent("0.5"), 10),
                    ReceivableWorld.ACCOUNT,
                    ReceivableWorld.TODAY,
                    ReceivableWorld.TODAY.plusYears(1),
                    "programme" + COUNT.incrementAndGet())))
        .programme();
  }

  private Programme active(String limit) {
    Programme proposed = proposed(limit);
    Programme active =
        ((DecideProgramme.Outcome.Decided)
                DECIDE.decide(asCore, proposed.id(), Programme.State.ACTIVE, 0))
            .programme();
    INVITE.invite(asCore, active.id(), supplier, true);
    return active;
  }

  private Receivable claimOnly(String yuan) {
    return WORLD.uploaded(ReceivableWorld.terms(supplier, CORE, yuan));
  }

  private Receivable confirmed(String yuan, @Nullable String confirmed) {
    Receivable receivable =
        WORLD.uploaded(
            new ReceivableTerms(
                supplier,
                ReceivableWorld.debtor(CORE),
                "HT-" + COUNT.incrementAndGet(),
                Money.yuan(yuan),
                LocalDate.of(2020, 2, 1).minusDays(COUNT.incrementAndGet() * 5L),
                DUE,
                List.of(ReceivableWorld.anInvoice(yuan))));
    answered(receivable, CORE, confirmed);
    return WORLD.read(receivable.id());
  }

  private static void answered(Receivable receivable, String debtor, @Nullable String confirmed) {
    WORLD.answer.answer(
        new AnswerReceivable.Request(
            WORLD.anEnterprise(debtor),
            ReceivableWorld.codeOf(debtor),
            "payables",
            receivable.id(),
            confirmed == null ? null : Money.yuan(confirmed),
            confirmed == null ? null : "扣款",
            ReceivableWorld.ACCOUNT,
            null));
  }

  private Draw taken(Programme programme, Receivable receivable, @Nullable String yuan) {
    return ((AcceptEarlyPayment.Outcome.Taken) accept(programme, receivable, yuan)).draw();
  }

  private AcceptEarlyPayment.Outcome accept(
      Programme programme, Receivable receivable, @Nullable String yuan) {
    return ACCEPT.accept(
        asSupplier,
        new AcceptEarlyPayment.Request(
            programme.id(),
            receivable.id(),
            yuan == null ? null : Money.yuan(yuan),
            "draw" + COUNT.incrementAndGet()));
  }

  private void pay(Receivable receivable, String yuan) {
    assertThat(SETTLE.byHolder(bank, "officer", payment(receivable, yuan)))
        .isInstanceOf(SettlementOutcome.Settled.class);
  }

  private static SettleReceivable.Payment payment(Receivable receivable, String yuan) {
    return new SettleReceivable.Payment(
        receivable.id(), Money.yuan(yuan), ReceivableWorld.TODAY, "p" + COUNT.incrementAndGet());
  }

  private ProgrammeLimit limit(Programme programme) {
    return asBank(() -> PROGRAMMES.limit(programme.id()).orElseThrow());
  }

  private <T> T asBank(Supplier<T> work) {
    return WORLD.transactions.call(asBank, work);
  }

  private static Interest interestOn(Receivable receivable) {
    return WORLD.asPlatform(() -> WORLD.interests.on(receivable.id())).getFirst();
  }

  private static <T> List<T> atOnce(int clients, IntFunction<Callable<T>> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(clients);
    List<Future<T>> futures = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        Callable<T> one = work.apply(client);
        futures.add(
            pool.submit(
                () -> {
                  start.await();
                  return one.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}
