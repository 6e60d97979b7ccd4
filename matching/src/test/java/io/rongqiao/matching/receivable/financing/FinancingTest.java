package io.rongqiao.matching.receivable.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FinancingTest {

  private static final FinancingWorld FINANCING = new FinancingWorld();
  private static final ReceivableWorld WORLD = FINANCING.world;
  private static final Duration PAST_THE_CLOSE = Duration.ofMinutes(61);

  @AfterAll
  static void closeWorld() {
    FINANCING.close();
  }

  @Test
  void reckonsTheAllInCostOfAnOfferFromItsFlows() {
    FinancingTerms terms = FinancingWorld.terms("6", true);
    Money claim = Money.yuan("100000.00");

    // 80000 less 500 received; 80000 and 80000 × 6 % × 90 / 360 paid back after ninety days.
    assertThat(terms.flows(claim, FinancingWorld.PAYOUT))
        .extracting(it -> it.amount())
        .containsExactly(Money.yuan("79500.00"), Money.yuan("-81200.00"));
    // (81200 / 79500) ^ (365 / 90) − 1
    assertThat(terms.allIn(claim, FinancingWorld.PAYOUT))
        .isEqualTo(AnnualRate.ofFraction("0.089597"));
  }

  @Test
  void refusesTermsThatPayNothingOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new FinancingTerms(
                    InterestKind.PLEDGE,
                    Percentage.ofPercent("1"),
                    AnnualRate.ZERO,
                    Percentage.ofPercent("1"),
                    true,
                    true,
                    30));
  }

  @Test
  void asksAllFinanciersWhereNoneIsNamed() {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = aReceivable("全部");

    FinancingRequest request = FINANCING.asked(receivable, FinancingRequest.Form.OPEN, "100000.00");

    assertThat(FINANCING.offering(request, bank, FinancingWorld.terms("5", true)))
        .isInstanceOf(OfferFinancing.Outcome.Offered.class);
  }

  @Test
  void hidesARequestFromThoseWhoWereNotAsked() {
    Receivable receivable = aReceivable("一家");
    FinancingRequest request =
        FINANCING.asked(receivable, FinancingRequest.Form.OPEN, "100000.00", WORLD.aBank());

    assertThat(FINANCING.offering(request, WORLD.aBank(), FinancingWorld.terms("5", true)))
        .isEqualTo(new OfferFinancing.Outcome.NoSuchRequest());
  }

  @Test
  void keepsBidsSealedFromEverybodyUntilTheClose() {
    InstitutionId bank = WORLD.aBank();
    InstitutionId rival = WORLD.aBank();
    Receivable receivable = aReceivable("密封");
    FinancingRequest request =
        FINANCING.asked(receivable, FinancingRequest.Form.SEALED, "100000.00", bank, rival);
    FinancingOffer offer = FINANCING.offered(request, bank, "5", true);

    assertThat(seenBy(FinancingWorld.creditorOf(receivable), request)).isEmpty();
    assertThat(seenBy(new Access.Platform("operator"), request)).isEmpty();
    assertThat(seenBy(new Access.Institution(rival.value(), "officer"), request)).isEmpty();
    assertThat(seenBy(new Access.Institution(bank.value(), "officer"), request))
        .containsExactly(offer);
    assertThat(FINANCING.accepting(receivable, offer))
        .isEqualTo(new AcceptFinancing.Outcome.NoSuchOffer());

    ReceivableWorld.pass(PAST_THE_CLOSE);

    assertThat(seenBy(FinancingWorld.creditorOf(receivable), request)).containsExactly(offer);
    assertThat(seenBy(new Access.Platform("operator"), request)).isEmpty();
    assertThat(seenBy(new Access.Institution(rival.value(), "officer"), request)).isEmpty();
  }

  @Test
  void takesNoOfferAfterTheClose() {
    InstitutionId bank = WORLD.aBank();
    FinancingRequest request =
        FINANCING.asked(aReceivable("迟到"), FinancingRequest.Form.SEALED, "100000.00", bank);
    ReceivableWorld.pass(PAST_THE_CLOSE);

    assertThat(FINANCING.offering(request, bank, FinancingWorld.terms("5", true)))
        .isEqualTo(new OfferFinancing.Outcome.Over(FinancingRequest.State.CLOSED));
  }

  @Test
  void letsTheDatabaseRefuseALateBidWhateverTheCodeSays() {
    InstitutionId bank = WORLD.aBank();
    FinancingRequest request =
        FINANCING.asked(aReceivable("绕过"), FinancingRequest.Form.SEALED, "100000.00", bank);
    FinancingOffer offer = FINANCING.offered(request, bank, "5", true);
    ReceivableWorld.pass(PAST_THE_CLOSE);

    assertThatThrownBy(
            () ->
                WORLD.transactions.run(
                    new Access.Institution(bank.value(), "officer"),
                    () ->
                        FINANCING.financings.replace(
                            new FinancingOffer(
                                new FinancingOfferId(UUID.randomUUID()),
                                offer.request(),
                                bank,
                                offer.terms(),
                                "BL-late",
                                offer.account(),
                                offer.allIn(),
                                offer.validUntil(),
                                FinancingOffer.Stored.OPEN,
                                offer.madeAt()),
                            "late",
                            "officer")))
        .hasMessageContaining("row-level security");
  }

  @Test
  void givesTheAuctionToTheCheapestAndOfEqualsToTheFirst() {
    InstitutionId dear = WORLD.aBank();
    InstitutionId first = WORLD.aBank();
    InstitutionId second = WORLD.aBank();
    Receivable receivable = aReceivable("竞价");
    FinancingRequest request =
        FINANCING.asked(receivable, FinancingRequest.Form.SEALED, "100000.00", dear, first, second);
    FinancingOffer costly = FINANCING.offered(request, dear, "7", true);
    FinancingOffer winner = FINANCING.offered(request, first, "5", true);
    FinancingOffer equal = FINANCING.offered(request, second, "5", true);
    ReceivableWorld.pass(PAST_THE_CLOSE);

    assertThat(
            Auction.ranked(
                seenBy(FinancingWorld.creditorOf(receivable), request), ReceivableWorld.TODAY))
        .containsExactly(winner, equal, costly);
    assertThat(FINANCING.accepting(receivable, equal))
        .isEqualTo(new AcceptFinancing.Outcome.NotTheBest(winner.id()));
    assertThat(FINANCING.accepting(receivable, winner))
        .isInstanceOf(AcceptFinancing.Outcome.Accepted.class);
  }

  @Test
  void ranksAReplacedOfferByItsNewTerms() {
    InstitutionId bank = WORLD.aBank();
    InstitutionId rival = WORLD.aBank();
    Receivable receivable = aReceivable("改价");
    FinancingRequest request =
        FINANCING.asked(receivable, FinancingRequest.Form.SEALED, "100000.00", bank, rival);
    FINANCING.offered(request, bank, "9", true);
    FinancingOffer other = FINANCING.offered(request, rival, "6", true);
    FinancingOffer better = FINANCING.offered(request, bank, "5", true);
    ReceivableWorld.pass(PAST_THE_CLOSE);

    assertThat(
            Auction.ranked(
                seenBy(FinancingWorld.creditorOf(receivable), request), ReceivableWorld.TODAY))
        .containsExactly(better, other);
  }

  @Test
  void registersTheInterestAndGivesNoticeWhenAnOfferIsTaken() {
    InstitutionId bank = WORLD.aBank();
    EnterpriseKey debtor = WORLD.anEnterprise("通知付款方");
    Receivable receivable = aReceivable("通知付款方");
    FinancingRequest request =
        FINANCING.asked(receivable, FinancingRequest.Form.OPEN, "60000.00", bank);
    FinancingOffer offer = FINANCING.offered(request, bank, "5", true);

    FINANCING.accepting(receivable, offer);

    assertThat(WORLD.read(receivable.id()).balance().encumbered())
        .isEqualTo(Money.yuan("60000.00"));
    assertThat(WORLD.asPlatform(() -> WORLD.interests.on(receivable.id())))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.holder()).isEqualTo(bank);
              assertThat(it.agreement()).isEqualTo(offer.agreement());
            });
    var notice = FINANCING.receive.receive(new Access.Own(debtor.value(), "clerk"), offer.id());
    assertThat(notice)
        .hasValueSatisfying(
            it -> {
              assertThat(it.account()).isEqualTo(offer.account());
              assertThat(it.receivedAt()).isNotNull();
            });
    assertThat(WORLD.facts("assignment-notice-received", receivable.id())).isEqualTo(1);
    assertThat(FINANCING.receive.receive(new Access.Own(debtor.value(), "clerk"), offer.id()))
        .isEqualTo(notice);
    assertThat(WORLD.facts("assignment-notice-received", receivable.id())).isEqualTo(1);
  }

  @Test
  void letsNobodyButTheDebtorAcknowledgeANotice() {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = aReceivable("未到平台");
    FinancingOffer offer =
        FINANCING.offered(
            FINANCING.asked(receivable, FinancingRequest.Form.OPEN, "60000.00", bank),
            bank,
            "5",
            true);
    FINANCING.accepting(receivable, offer);

    assertThat(FINANCING.receive.receive(FinancingWorld.creditorOf(receivable), offer.id()))
        .isEmpty();
  }

  @Test
  void takesNothingWhereTheInterestNoLongerFits() {
    InstitutionId bank = WORLD.aBank();
    InstitutionId rival = WORLD.aBank();
    Receivable receivable = aReceivable("已被占用");
    FinancingOffer offer =
        FINANCING.offered(
            FINANCING.asked(receivable, FinancingRequest.Form.OPEN, "60000.00", bank, rival),
            bank,
            "5",
            true);
    WORLD.register.register(ReceivableWorld.registration(rival, receivable.id(), "50000.00"));

    assertThat(FINANCING.accepting(receivable, offer))
        .isEqualTo(
            new AcceptFinancing.Outcome.NotRegistered(
                new RegistrationOutcome.ExceedsRemainder(Money.yuan("50000.00"))));
    assertThat(seenBy(FinancingWorld.creditorOf(receivable), find(receivable, offer)))
        .containsExactly(offer);
    assertThat(WORLD.read(receivable.id()).balance().encumbered())
        .isEqualTo(Money.yuan("50000.00"));
  }

  @Test
  void financesAReceivableOnceHoweverManyOffersAreTakenAtOnce() throws Exception {
    Receivable receivable = aReceivable("同时接受");
    List<FinancingOffer> offers = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      InstitutionId bank = WORLD.aBank();
      offers.add(
          FINANCING.offered(
              FINANCING.asked(receivable, FinancingRequest.Form.OPEN, "100000.00", bank),
              bank,
              "5",
              true));
    }

    List<AcceptFinancing.Outcome> outcomes = takenAtOnce(receivable, offers);

    assertThat(outcomes).filteredOn(AcceptFinancing.Outcome.Accepted.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(AcceptFinancing.Outcome.NotRegistered.class::isInstance)
        .hasSize(11);
    assertThat(WORLD.read(receivable.id()).balance().encumbered())
        .isEqualTo(Money.yuan("100000.00"));
  }

  @Test
  void takesOneOfSeveralOffersOnARequestHoweverManyAreTakenAtOnce() throws Exception {
    InstitutionId[] banks = {WORLD.aBank(), WORLD.aBank(), WORLD.aBank(), WORLD.aBank()};
    Receivable receivable = aReceivable("一次");
    FinancingRequest request =
        FINANCING.asked(receivable, FinancingRequest.Form.OPEN, "20000.00", banks);
    List<FinancingOffer> offers = new ArrayList<>();
    for (InstitutionId bank : banks) {
      offers.add(FINANCING.offered(request, bank, "5", true));
    }

    assertThat(takenAtOnce(receivable, offers))
        .filteredOn(AcceptFinancing.Outcome.Accepted.class::isInstance)
        .hasSize(1);
    assertThat(WORLD.read(receivable.id()).balance().encumbered())
        .isEqualTo(Money.yuan("20000.00"));
  }

  @Test
  void letsTheCreditorRefuseThemAll() {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = aReceivable("不接受");
    FinancingRequest request =
        FINANCING.asked(receivable, FinancingRequest.Form.SEALED, "100000.00", bank);
    FinancingOffer offer = FINANCING.offered(request, bank, "5", true);
    ReceivableWorld.pass(PAST_THE_CLOSE);

    FINANCING.refuse.refuse(FinancingWorld.creditorOf(receivable), request.id(), 0);

    assertThat(FINANCING.accepting(receivable, offer))
        .isEqualTo(new AcceptFinancing.Outcome.Decided(FinancingRequest.State.REFUSED));
  }

  @Test
  void asksForNoMoreThanIsUnencumbered() {
    Receivable receivable = aReceivable("过多");

    assertThat(FINANCING.ask(receivable, FinancingRequest.Form.OPEN, "100000.01", WORLD.aBank()))
        .isEqualTo(new RequestFinancing.Outcome.ExceedsRemainder(Money.yuan("100000.00")));
  }

  private static FinancingRequest find(Receivable receivable, FinancingOffer offer) {
    return WORLD.transactions.call(
        FinancingWorld.creditorOf(receivable),
        () -> FINANCING.financings.find(offer.request()).orElseThrow());
  }

  private static List<FinancingOffer> seenBy(Access access, FinancingRequest request) {
    return WORLD.transactions.call(access, () -> FINANCING.financings.offersOn(request.id()));
  }

  private static Receivable aReceivable(String debtor) {
    ReceivableTerms terms =
        ReceivableWorld.terms(WORLD.anEnterprise(debtor + "的债权人"), debtor, "100000.00");
    return WORLD.read(WORLD.uploaded(terms).id());
  }

  private static List<AcceptFinancing.Outcome> takenAtOnce(
      Receivable receivable, List<FinancingOffer> offers) throws Exception {
    CyclicBarrier start = new CyclicBarrier(offers.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(offers.size())) {
      List<Future<AcceptFinancing.Outcome>> futures = new ArrayList<>();
      for (FinancingOffer offer : offers) {
        Callable<AcceptFinancing.Outcome> work =
            () -> {
              start.await();
              return FINANCING.accepting(receivable, offer);
            };
        futures.add(threads.submit(work));
      }
      List<AcceptFinancing.Outcome> outcomes = new ArrayList<>();
      for (Future<AcceptFinancing.Outcome> future : futures) {
        outcomes.add(future.get());
      }
      return outcomes;
    }
  }
}
