package io.rongqiao.matching.guarantee;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.capacity.CapacityForecast;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationOrder;
import io.rongqiao.matching.guarantee.capacity.ReservationOutcome;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.claim.ClaimOutcome;
import io.rongqiao.matching.guarantee.claim.ClaimState;
import io.rongqiao.matching.guarantee.claim.GuaranteeClaim;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends with a reservation, an approval or a loan, and what is told about it. */
class GuaranteeEndsTest {

  private final GuaranteeWorld world = new GuaranteeWorld();
  private Programme programme;
  private EnterpriseKey mill;

  @BeforeEach
  void openProgramme() {
    world.capital(world.city, 100_000_000);
    programme = world.programme("NATION-2019", Money.yuan(6_000_000));
    mill = world.enterprise("纺织厂");
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void aRetryOfAReservationWhoseTimeIsOverIsNotAnsweredAsReserved() {
    ReservationOrder order = world.order(programme, mill, 100_000, "late");
    ReservationId first = reserved(order);
    world.pass(Duration.ofDays(30));

    assertThat(world.reserve.reserve(order, "officer"))
        .isEqualTo(new ReservationOutcome.Ended(first, ReservationState.EXPIRED));
    world.expire.expire();
    assertThat(world.reserve.reserve(order, "officer"))
        .isEqualTo(new ReservationOutcome.Ended(first, ReservationState.EXPIRED));

    reserved(world.order(programme, mill, 100_000, "anew"));
  }

  @Test
  void aRetryOfAReleasedReservationSaysSoAndAPartlyReleasedOneStillStands() {
    ReservationOrder order = world.order(programme, mill, 100_000, "loan");
    ReservationId first = reserved(order);
    world.release.release(world.city, "officer", first, -1, Money.yuan(40_000));
    assertThat(world.reserve.reserve(order, "officer"))
        .isEqualTo(new ReservationOutcome.Reserved(first, true));

    world.release.release(world.city, "officer", first, -1, Money.NO_YUAN);

    assertThat(world.reserve.reserve(order, "officer"))
        .isEqualTo(new ReservationOutcome.Ended(first, ReservationState.RELEASED));
  }

  @Test
  void anApprovalWhoseCapacityWasGivenBackLapses() {
    GuaranteeCase late = approved("late");
    GuaranteeCase begun = approved("begun");
    done(world.begin.begin(world.city, "first", begun.id(), begun.version(), world.date.today()));
    assertThat(world.lapse.lapse()).isZero();
    world.pass(Duration.ofDays(61));
    world.expire.expire();

    assertThat(world.lapse.lapse()).isEqualTo(1);
    assertThat(world.lapse.lapse()).isZero();

    assertThat(file(late).guaranteeCase().state()).isEqualTo(CaseState.CLOSED);
    assertThat(file(late).history().getLast().kind()).isEqualTo(CaseEvent.Kind.LAPSED);
    assertThat(file(begun).guaranteeCase().state()).isEqualTo(CaseState.EFFECTIVE);
  }

  @Test
  void beginningAnApprovalThatLapsedClosesItsCase() {
    GuaranteeCase late = approved("late");
    world.pass(Duration.ofDays(61));

    assertThat(
            world.begin.begin(world.city, "first", late.id(), late.version(), world.date.today()))
        .isEqualTo(new CaseOutcome.ReservationGone());

    assertThat(file(late).guaranteeCase().state()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  void aLoanRepaidInFullEndsTheNoticeThatItWasOverdue() {
    GuaranteeCase it = world.effective(world.request(programme, mill, 500_000), "loan");
    assertThat(
            world.claim.giveNotice(
                world.bank, "rm", it.id(), world.date.today(), new ClientKey("n")))
        .isInstanceOf(ClaimOutcome.Done.class);

    done(world.repay.repaid(world.bank, "rm", it.id(), it.version(), Money.yuan(200_000)));
    assertThat(claim(it).state()).isEqualTo(ClaimState.NOTIFIED);
    done(world.repay.repaid(world.bank, "rm", it.id(), it.version() + 1, Money.NO_YUAN));

    assertThat(claim(it).state()).isEqualTo(ClaimState.CURED);
    assertThat(claim(it).reason()).isEqualTo("贷款已全部结清");
    assertThat(file(it).guaranteeCase().state()).isEqualTo(CaseState.RELEASED);
    assertThat(file(it).history())
        .extracting(CaseEvent::kind)
        .endsWith(CaseEvent.Kind.CURED, CaseEvent.Kind.RELEASED);
  }

  @Test
  void aForecastReckonsTheQuotaOfTheProgramme() {
    var forecast =
        new CapacityForecast(world.transactions, world.ledger, world.programmes, world.date);
    reserved(world.order(programme, mill, 1_000_000, "before"));

    List<CapacityForecast.Effect> effects =
        forecast
            .forecast(
                world.city,
                "officer",
                List.of(
                    new CapacityForecast.NewCase(
                        "纺织厂", mill, Money.yuan(5_000_000), programme.id()),
                    new CapacityForecast.NewCase("面粉厂", null, Money.yuan("0.01"), programme.id())))
            .orElseThrow();

    assertThat(effects)
        .filteredOn(effect -> effect.kind() == CapacityKind.PROGRAMME)
        .singleElement()
        .satisfies(
            quota -> {
              assertThat(quota.limit()).isEqualTo(Money.yuan(6_000_000));
              assertThat(quota.takenNow()).isEqualTo(Money.yuan(1_000_000));
              assertThat(quota.takenThen()).isEqualTo(Money.yuan("6000000.01"));
              assertThat(quota.suffices()).isFalse();
            });
    assertThat(effects)
        .filteredOn(effect -> effect.kind() == CapacityKind.CUSTOMER)
        .extracting(CapacityForecast.Effect::subject, CapacityForecast.Effect::takenNow)
        .containsExactlyInAnyOrder(
            tuple("纺织厂", Money.yuan(1_000_000)), tuple("面粉厂", Money.NO_YUAN));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                forecast.forecast(
                    world.city,
                    "officer",
                    List.of(
                        new CapacityForecast.NewCase(
                            "纺织厂", mill, Money.yuan(1), new ProgrammeId(world.ids.get())))))
        .withMessageContaining("no programme of the guarantor's");
  }

  private GuaranteeCase approved(String key) {
    GuaranteeCase drafted =
        done(
            world.draft.draft(
                world.bank, "rm", world.request(programme, mill, 500_000), new ClientKey(key)));
    done(world.submit.submit(world.bank, "rm", drafted.id(), 0, null));
    done(world.review.begin(world.city, "first", drafted.id(), 1));
    return done(
        world.decide.decide(
            world.city, "first", drafted.id(), 2, CaseDecision.Verdict.APPROVE, "经营稳健"));
  }

  private ReservationId reserved(ReservationOrder order) {
    ReservationOutcome outcome = world.reserve.reserve(order, "officer");
    assertThat(outcome).isInstanceOf(ReservationOutcome.Reserved.class);
    return ((ReservationOutcome.Reserved) outcome).id();
  }

  private CaseFile file(GuaranteeCase it) {
    return world.read.find(asCity(), it.id()).orElseThrow();
  }

  private GuaranteeClaim claim(GuaranteeCase it) {
    return world.transactions.call(asCity(), () -> world.claims.on(it.id())).orElseThrow();
  }

  private Access asCity() {
    return new Access.Institution(world.city.value(), "x");
  }
}
