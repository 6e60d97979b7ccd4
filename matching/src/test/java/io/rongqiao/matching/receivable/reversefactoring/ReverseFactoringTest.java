package io.rongqiao.matching.receivable.reversefactoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReverseFactoringTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();

  private final FactoringPlace place = new FactoringPlace(WORLD);

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
    Programme programme = place.active("500000.00");
    Receivable receivable = place.confirmed("100000.00", "80000.00");
    place.claimOnly("70000.00");

    List<OfferEarlyPayments.Offer> offers = place.offers.offers(place.asSupplier);

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
    Programme programme = place.active("500000.00");
    Receivable receivable = place.confirmed("100000.00", null);

    Draw draw = place.taken(programme, receivable, null);

    assertThat(place.limit(programme).drawn()).isEqualTo(Money.yuan("100000.00"));
    assertThat(place.limit(programme).available()).isEqualTo(Money.yuan("400000.00"));
    Interest interest = place.interestOn(receivable);
    assertThat(interest.holder()).isEqualTo(place.bank);
    assertThat(interest.amount()).isEqualTo(draw.amount());
    assertThat(WORLD.facts("early-payment-taken", receivable.id())).isEqualTo(1);
    assertThat(place.offers.offers(place.asSupplier)).isEmpty();
  }

  @Test
  void takesTheSameKeyOnce() {
    Programme programme = place.active("500000.00");
    Receivable receivable = place.confirmed("100000.00", null);
    AcceptEarlyPayment.Request request =
        new AcceptEarlyPayment.Request(
            programme.id(), receivable.id(), Money.yuan("60000.00"), "k1");

    AcceptEarlyPayment.Outcome first = place.acceptEarly.accept(place.asSupplier, request);

    assertThat(place.acceptEarly.accept(place.asSupplier, request)).isEqualTo(first);
    assertThat(
            place.acceptEarly.accept(
                place.asSupplier,
                new AcceptEarlyPayment.Request(
                    programme.id(), receivable.id(), Money.yuan("1.00"), "k1")))
        .isEqualTo(new AcceptEarlyPayment.Outcome.KeyReused());
    assertThat(place.limit(programme).drawn()).isEqualTo(Money.yuan("60000.00"));
  }

  @Test
  void offersNothingThatIsUnconfirmedTooSoonOrOwedBySomebodyElse() {
    Programme programme = place.active("500000.00");
    Receivable unconfirmed = place.claimOnly("100000.00");
    Receivable confirmed = place.confirmed("100000.00", null);
    Receivable ofAnother = WORLD.uploaded(ReceivableWorld.terms(place.supplier, "别家", "100000.00"));

    assertThat(place.accept(programme, unconfirmed, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.NotOffered(new EarlyPayment.NothingConfirmed()));
    assertThat(place.accept(programme, ofAnother, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.NotOffered(new EarlyPayment.OutsideProgramme()));
    assertThat(place.accept(programme, confirmed, "100000.01"))
        .isEqualTo(
            new AcceptEarlyPayment.Outcome.NotOffered(
                new EarlyPayment.ExceedsFree(Money.yuan("100000.00"))));
    WORLD.itIs(FactoringPlace.DUE.minusDays(9));
    assertThat(place.accept(programme, confirmed, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.NotOffered(new EarlyPayment.TooSoon(10)));
    WORLD.itIs(FactoringPlace.DUE.minusDays(10));
    assertThat(place.accept(programme, confirmed, null))
        .isInstanceOf(AcceptEarlyPayment.Outcome.Taken.class);
  }

  @Test
  void letsOnlyInvitedSuppliersOfAnOpenProgrammeDraw() {
    Programme proposed = place.proposed("500000.00");
    place.invite.invite(place.asCore, proposed.id(), place.supplier, true);
    Receivable receivable = place.confirmed("100000.00", null);
    assertThat(place.accept(proposed, receivable, null))
        .isEqualTo(
            new AcceptEarlyPayment.Outcome.NotOffered(
                new EarlyPayment.NotOpen(Programme.State.PROPOSED)));

    place.decide.decide(place.asCore, proposed.id(), Programme.State.ACTIVE, 0);
    place.invite.invite(place.asCore, proposed.id(), place.supplier, false);
    assertThat(place.accept(proposed, receivable, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.NoSuchProgramme());
    place.invite.invite(place.asCore, proposed.id(), place.supplier, true);
    place.decide.decide(place.asBank, proposed.id(), Programme.State.CLOSED, 1);
    assertThat(place.accept(proposed, receivable, null))
        .isEqualTo(
            new AcceptEarlyPayment.Outcome.NotOffered(
                new EarlyPayment.NotOpen(Programme.State.CLOSED)));
  }

  @Test
  void letsTheCoreEnterpriseAloneAgree() {
    Programme proposed = place.proposed("500000.00");

    assertThat(place.decide.decide(place.asBank, proposed.id(), Programme.State.ACTIVE, 0))
        .isEqualTo(new DecideProgramme.Outcome.NoSuchProgramme());
    assertThat(place.decide.decide(place.asSupplier, proposed.id(), Programme.State.ACTIVE, 0))
        .isEqualTo(new DecideProgramme.Outcome.NoSuchProgramme());
    assertThat(place.decide.decide(place.asCore, proposed.id(), Programme.State.ACTIVE, 7))
        .isInstanceOf(DecideProgramme.Outcome.Stale.class);
    assertThat(place.decide.decide(place.asCore, proposed.id(), Programme.State.ACTIVE, 0))
        .isInstanceOf(DecideProgramme.Outcome.Decided.class);
  }

  @Test
  void ordersCoreEnterprisesByWhatTheyOwe() {
    JooqCoreEnterprises list = new JooqCoreEnterprises(WORLD.transactions.dsl());
    String small = "小核心" + FactoringPlace.COUNT.incrementAndGet();
    String large = "大核心" + FactoringPlace.COUNT.incrementAndGet();
    for (String debtor : List.of(small, large)) {
      WORLD.anEnterprise(debtor);
      String yuan = debtor.equals(small) ? "1000.00" : "9000000.00";
      place.answered(
          WORLD.uploaded(ReceivableWorld.terms(place.supplier, debtor, yuan)), debtor, null);
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
}
