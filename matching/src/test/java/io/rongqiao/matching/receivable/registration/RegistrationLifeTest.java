package io.rongqiao.matching.receivable.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistrationLifeTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();
  private static final LocalDate TODAY = ReceivableWorld.TODAY;

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @AfterEach
  void itIsTodayAgain() {
    WORLD.itIs(TODAY);
  }

  @Test
  void takesPartsUntilNothingIsLeft() {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = claim("分次登记", bank);

    registered(bank, receivable, "60000.00");
    assertThat(register(bank, receivable, "40000.01"))
        .isEqualTo(new RegistrationOutcome.ExceedsRemainder(Money.yuan("40000.00")));
    registered(bank, receivable, "40000.00");
    assertThat(register(bank, receivable, "0.01"))
        .isEqualTo(new RegistrationOutcome.ExceedsRemainder(Money.NO_YUAN));
  }

  @Test
  void repeatsUnderOneKeyAndRefusesTheKeyForAnother() {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = claim("同键", bank);
    Receivable other = claim("同键二", bank);
    RegisterInterest.Request request =
        ReceivableWorld.registration(bank, receivable.id(), "1000.00");
    var first = (RegistrationOutcome.Registered) WORLD.register.register(request);

    assertThat(WORLD.register.register(request)).isEqualTo(first);
    assertThat(
            WORLD.register.register(
                new RegisterInterest.Request(
                    bank,
                    "officer",
                    other.id(),
                    request.kind(),
                    request.amount(),
                    request.agreement(),
                    request.validUntil(),
                    request.clientKey())))
        .isInstanceOf(RegistrationOutcome.KeyReused.class);
  }

  @Test
  void amendsWithinWhatIsLeftAndRanksWhatIsAddedLater() {
    InstitutionId first = WORLD.aBank();
    InstitutionId second = WORLD.aBank();
    Receivable receivable = claim("变更", first, second);
    Interest earlier = registered(first, receivable, "30000.00");
    Interest later = registered(second, receivable, "50000.00");

    assertThat(amended(earlier, "50000.01"))
        .isEqualTo(new ChangeOutcome.ExceedsRemainder(Money.yuan("20000.00")));
    ChangeOutcome outcome = amended(earlier, "50000.00");

    assertThat(outcome).isInstanceOf(ChangeOutcome.Changed.class);
    assertThat(amended(earlier, "10.00")).isEqualTo(new ChangeOutcome.Stale(1));
    var ledger = WORLD.asPlatform(() -> WORLD.ledger.of(receivable.id()));
    var balance = WORLD.read(receivable.id()).balance();
    assertThat(OrderOfTime.covered(ledger, balance))
        .containsEntry(earlier.id(), Money.yuan("50000.00"))
        .containsEntry(later.id(), Money.yuan("50000.00"));
    assertThat(WORLD.asPlatform(() -> WORLD.interests.actsOn(earlier.id())))
        .extracting(Act::kind)
        .containsExactly(Act.Kind.REGISTERED, Act.Kind.AMENDED);
  }

  @Test
  void givesBackByAnAmendmentDownwards() {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = claim("减额", bank);
    Interest interest = registered(bank, receivable, "100000.00");

    assertThat(amended(interest, "99999.99")).isInstanceOf(ChangeOutcome.Changed.class);
    registered(bank, receivable, "0.01");
    assertThat(WORLD.read(receivable.id()).balance().unencumbered()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void runsForFiveYearsAtMostAndIsExtendedInItsLastNinetyDays() {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = claim("期限", bank);

    assertThat(until(bank, receivable, TODAY.minusDays(1)))
        .isInstanceOf(RegistrationOutcome.TermRefused.class);
    assertThat(until(bank, receivable, TODAY.plusYears(5).plusDays(1)))
        .isInstanceOf(RegistrationOutcome.TermRefused.class);
    Interest interest =
        ((RegistrationOutcome.Registered) until(bank, receivable, TODAY.plusYears(5))).interest();
    LocalDate last = interest.validUntil();

    WORLD.itIs(last.minusDays(91));
    assertThat(extended(interest, last.plusYears(1)))
        .isEqualTo(new ChangeOutcome.TermRefused(last.minusDays(90), last.plusYears(5)));
    WORLD.itIs(last.minusDays(90));
    assertThat(extended(interest, last)).isInstanceOf(ChangeOutcome.TermRefused.class);
    assertThat(extended(interest, last.plusYears(5).plusDays(1)))
        .isInstanceOf(ChangeOutcome.TermRefused.class);
    assertThat(extended(interest, last.plusYears(5)))
        .isInstanceOfSatisfying(
            ChangeOutcome.Changed.class,
            it -> assertThat(it.interest().validUntil()).isEqualTo(last.plusYears(5)));
  }

  @Test
  void lapsesAfterItsLastDayAndFreesWhatItTook() {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = claim("失效", bank);
    Interest interest = registered(bank, receivable, "100000.00");
    LocalDate last = interest.validUntil();

    WORLD.itIs(last);
    WORLD.lapse.lapseOn(receivable.id());
    assertThat(WORLD.read(receivable.id()).balance().unencumbered()).isEqualTo(Money.NO_YUAN);
    WORLD.itIs(last.plusDays(1));
    assertThat(interest.stateOn(last.plusDays(1))).isEqualTo(InterestState.LAPSED);
    assertThat(extended(interest, last.plusYears(1)))
        .isEqualTo(new ChangeOutcome.Ended(InterestState.LAPSED));
    assertThat(WORLD.lapse.lapse()).isPositive();
    assertThat(WORLD.lapse.lapse()).isZero();
    assertThat(WORLD.read(receivable.id()).balance().unencumbered())
        .isEqualTo(Money.yuan("100000.00"));
  }

  @Test
  void isVerifiedByItsNumberAndChangesItsDigestWithEachAct() {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = claim("证书", bank);
    Interest interest = registered(bank, receivable, "1000.00");
    Certificate before = WORLD.verify.find(interest.certificate()).orElseThrow();

    assertThat(before.content()).contains("\"revision\":0", "\"amount\":\"1000.00\"");
    amended(interest, "2000.00");
    Certificate after = WORLD.verify.find(interest.certificate()).orElseThrow();

    assertThat(after.digest()).isNotEqualTo(before.digest()).hasSize(64);
    assertThat(WORLD.verify.find(CertificateNumber.draw(TODAY, new SplittableRandom(1)))).isEmpty();
  }

  @Test
  void tellsOfAMomentAndKeepsWhatItTold() {
    InstitutionId bank = WORLD.aBank();
    InstitutionId other = WORLD.aBank();
    Receivable receivable = claim("查询", bank, other);
    Instant before = ReceivableWorld.CLOCK.instant();
    Interest interest = registered(bank, receivable, "30000.00");
    Instant between = ReceivableWorld.CLOCK.instant();
    amended(interest, "40000.00");
    Instant amended = ReceivableWorld.CLOCK.instant();
    WORLD.release.release(bank, "officer", interest.id(), "还清");

    assertThat(found(other, receivable, before, "b").entries()).isEmpty();
    Finding then = found(other, receivable, between, "m");
    assertThat(then.unencumbered()).isEqualTo(Money.yuan("70000.00"));
    assertThat(then.entries())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.amount()).isEqualTo(Money.yuan("30000.00"));
              assertThat(it.own()).isFalse();
            });
    assertThat(found(bank, receivable, amended, "a").entries().getFirst())
        .satisfies(
            it -> {
              assertThat(it.amount()).isEqualTo(Money.yuan("40000.00"));
              assertThat(it.own()).isTrue();
            });
    Finding now = found(other, receivable, null, "n");
    assertThat(now.entries()).isEmpty();
    assertThat(now.unencumbered()).isEqualTo(Money.yuan("100000.00"));
    registered(bank, receivable, "5.00");
    assertThat(found(other, receivable, null, "n"))
        .as("the same key, the same answer")
        .isEqualTo(now);
  }

  @Test
  void tellsAStrangerWhoHoldsTheInvoiceOnlyThatSomethingIsRegistered() {
    InstitutionId bank = WORLD.aBank();
    InstitutionId stranger = WORLD.aBank();
    Receivable receivable = claim("持票查询", bank);
    registered(bank, receivable, "30000.00");
    SearchSubject invoice =
        new SearchSubject.HeldInvoice(receivable.terms().invoices().getFirst().identity());

    Finding finding = found(stranger, List.of(invoice), null, "i").getFirst();

    assertThat(finding.known()).isTrue();
    assertThat(finding.unencumbered()).isNull();
    assertThat(finding.entries()).singleElement().satisfies(it -> assertThat(it.amount()).isNull());
    assertThat(
            WORLD.search.search(
                new SearchRegister.Request(
                    stranger,
                    "officer",
                    List.of(new SearchSubject.ShownReceivable(receivable.id())),
                    null,
                    "s")))
        .isEqualTo(new SearchOutcome.NotShown(receivable.id()));
    assertThat(
            WORLD.search.search(
                new SearchRegister.Request(
                    stranger,
                    "officer",
                    List.of(invoice),
                    ReceivableWorld.CLOCK.instant().plusSeconds(3600),
                    "f")))
        .isInstanceOf(SearchOutcome.InTheFuture.class);
  }

  private static Finding found(
      InstitutionId bank, Receivable receivable, @Nullable Instant asOf, String key) {
    return found(bank, List.of(new SearchSubject.ShownReceivable(receivable.id())), asOf, key)
        .getFirst();
  }

  private static List<Finding> found(
      InstitutionId bank, List<SearchSubject> subjects, @Nullable Instant asOf, String key) {
    SearchOutcome outcome =
        WORLD.search.search(new SearchRegister.Request(bank, "officer", subjects, asOf, key));
    assertThat(outcome).isInstanceOf(SearchOutcome.Answered.class);
    return ((SearchOutcome.Answered) outcome).search().findings();
  }

  private static ChangeOutcome extended(Interest interest, LocalDate until) {
    return WORLD.extend.extend(interest.holder(), "officer", interest.id(), until, 0);
  }

  private static ChangeOutcome amended(Interest interest, String yuan) {
    return WORLD.amend.amend(
        new AmendInterest.Request(
            interest.holder(),
            "officer",
            interest.id(),
            Money.yuan(yuan),
            interest.agreement(),
            "额度调整",
            interest.version()));
  }

  private static RegistrationOutcome until(
      InstitutionId bank, Receivable receivable, LocalDate last) {
    RegisterInterest.Request request =
        ReceivableWorld.registration(bank, receivable.id(), "1000.00");
    return WORLD.register.register(
        new RegisterInterest.Request(
            bank,
            "officer",
            receivable.id(),
            InterestKind.PLEDGE,
            request.amount(),
            request.agreement(),
            last,
            request.clientKey()));
  }

  private static RegistrationOutcome register(
      InstitutionId bank, Receivable receivable, String yuan) {
    return WORLD.register.register(ReceivableWorld.registration(bank, receivable.id(), yuan));
  }

  private static Interest registered(InstitutionId bank, Receivable receivable, String yuan) {
    RegistrationOutcome outcome = register(bank, receivable, yuan);
    assertThat(outcome).isInstanceOf(RegistrationOutcome.Registered.class);
    return ((RegistrationOutcome.Registered) outcome).interest();
  }

  private static Receivable claim(String debtor, InstitutionId... banks) {
    return WORLD.shown(
        ReceivableWorld.terms(WORLD.anEnterprise(debtor + "的供应商"), debtor, "100000.00"), banks);
  }
}
