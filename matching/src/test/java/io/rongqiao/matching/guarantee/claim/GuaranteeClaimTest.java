package io.rongqiao.matching.guarantee.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseFile;
import io.rongqiao.matching.guarantee.CaseOutcome;
import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuaranteeClaimTest {

  private static final LocalDate TODAY = GuaranteeWorld.TODAY;

  private final GuaranteeWorld world = new GuaranteeWorld();
  private Programme programme;
  private EnterpriseKey mill;

  @BeforeEach
  void openProgramme() {
    world.capital(world.city, 1_000_000_000);
    programme = world.programme("NATION-2019", Money.yuan(5_000_000_000L));
    mill = world.enterprise("纺织厂");
    // So much new business that the cap of 5 % leaves room for what the tests claim.
    for (int i = 0; i < 4; i++) {
      world.effective(world.request(programme, world.enterprise("他户" + i), 5_000_000), "other" + i);
    }
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void isPaidFirstAndSharedAfterwards() {
    GuaranteeCase it = claimed(800_000, "12345.67");

    assertThat(world.settle.share(world.city, "officer", it.id()))
        .isInstanceOf(ClaimOutcome.CaseSays.class);
    done(world.settle.pay(world.city, "officer", it.id(), TODAY));
    assertThat(file(it).guaranteeCase().state()).isEqualTo(CaseState.RECOVERING);
    done(world.settle.share(world.city, "officer", it.id()));

    List<TierAmount> shares = shares(it);
    assertThat(shares)
        .extracting(TierAmount::tier, share -> share.amount().toString())
        .containsExactlyInAnyOrder(
            tuple(GuaranteeTier.BANK, "CNY 162469.13"),
            tuple(GuaranteeTier.CITY, "CNY 324938.28"),
            tuple(GuaranteeTier.PROVINCE, "CNY 162469.13"),
            tuple(GuaranteeTier.NATIONAL, "CNY 162469.13"));
  }

  @Test
  void capacityComesBackWhenTheClaimIsPaid() {
    GuaranteeCase it = claimed(800_000, "0");
    Money before = taken();
    done(world.settle.pay(world.city, "officer", it.id(), TODAY));

    assertThat(taken()).isEqualTo(before.minus(Money.yuan(800_000)));
  }

  @Test
  void whatComesBackIsReturnedInProportion() {
    GuaranteeCase it = shared(800_000);

    done(recover(it, "100000.01", "r1"));
    done(recover(it, "0.02", "r2"));
    done(recover(it, "100000.01", "r1"));

    List<Recovery> recoveries = recoveries(it);
    assertThat(recoveries).hasSize(2);
    assertThat(recoveries.getFirst().parts())
        .containsEntry(GuaranteeTier.BANK, Money.yuan("20000.00"))
        .containsEntry(GuaranteeTier.CITY, Money.yuan("40000.01"));
    assertThat(claim(it).recovered()).isEqualTo(Money.yuan("100000.03"));
    assertThat(claim(it).open()).isEqualTo(Money.yuan("699999.97"));
  }

  @Test
  void neverComesBackMoreThanWasPaid() {
    GuaranteeCase it = shared(800_000);

    assertThat(recover(it, "800000.01", "r"))
        .isEqualTo(
            new ClaimOutcome.Refused(
                "amount", "A recovery lies above nothing and up to CNY 800000.00"));
    done(recover(it, "800000.00", "r"));
    done(world.recover.close(world.city, "officer", it.id()));
    assertThat(file(it).guaranteeCase().state()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  void closesWhenAllIsBackAndIsWrittenOffWhenNot() {
    GuaranteeCase it = shared(800_000);

    assertThat(world.recover.close(world.city, "officer", it.id()))
        .isInstanceOf(ClaimOutcome.Refused.class);
    done(world.recover.writeOff(world.city, "officer", it.id(), "企业破产终结"));

    assertThat(claim(it).state()).isEqualTo(ClaimState.WRITTEN_OFF);
    assertThat(claim(it).reason()).isEqualTo("企业破产终结");
    assertThat(file(it).guaranteeCase().state()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  void aCuredLoanGoesOnAndMayFallOverdueAgain() {
    GuaranteeCase it = effective(800_000);
    notice(it, "n1");
    done(world.claim.cure(world.bank, "rm", it.id()));
    notice(it, "n2");
    done(claim(it, 800_000, "0"));
    done(world.claim.cure(world.bank, "rm", it.id()));

    assertThat(file(it).guaranteeCase().state()).isEqualTo(CaseState.EFFECTIVE);
    assertThat(claim(it).state()).isEqualTo(ClaimState.CURED);
  }

  @Test
  void aRefusalGivesItsReasonAndTheGuaranteeGoesOn() {
    GuaranteeCase it = claimed(800_000, "0");

    done(world.settle.refuse(world.city, "officer", it.id(), "贷款用途与约定不符"));

    assertThat(file(it).guaranteeCase().state()).isEqualTo(CaseState.EFFECTIVE);
    assertThat(claim(it).reason()).isEqualTo("贷款用途与约定不符");
  }

  @Test
  void claimsNoMoreThanIsGuaranteed() {
    GuaranteeCase it = effective(800_000);
    notice(it, "n");

    assertThat(claim(it, 800_001, "0"))
        .isInstanceOfSatisfying(
            ClaimOutcome.Refused.class,
            refused -> assertThat(refused.field()).isEqualTo("principal"));
  }

  @Test
  void pastTheCapTheBankBearsTheRest() {
    // 20.8 million newly guaranteed: 5 % of it are 1,040,000.
    GuaranteeCase first = claimed(800_000, "0");
    done(world.settle.pay(world.city, "officer", first.id(), TODAY));
    EnterpriseKey other = world.enterprise("第二户");
    GuaranteeCase second = world.effective(world.request(programme, other, 800_000), "second");
    notice(second, "n");
    done(claim(second, 800_000, "0"));
    done(world.settle.pay(world.city, "officer", second.id(), TODAY));

    // With the second case 21.6 million: 1,080,000, of which 800,000 are paid.
    GuaranteeClaim claim = claim(second);
    assertThat(claim.paid()).isEqualTo(new GuaranteeClaim.Paid(Money.yuan(280_000), TODAY));
    assertThat(claim.borneByLender()).isEqualTo(Money.yuan(520_000));

    GuaranteeCase third =
        world.effective(world.request(programme, world.enterprise("第三户"), 100), "third");
    notice(third, "n");
    done(claim(third, 100, "0"));
    done(world.settle.pay(world.city, "officer", third.id(), TODAY));
    assertThat(claim(third).paid()).isEqualTo(new GuaranteeClaim.Paid(Money.yuan(5), TODAY));
  }

  @Test
  void onlyTheCasesOwnPartiesAct() {
    GuaranteeCase it = claimed(800_000, "0");

    assertThat(world.settle.pay(world.province, "officer", it.id(), TODAY))
        .isEqualTo(new ClaimOutcome.CaseSays(new CaseOutcome.NoSuchCase()));
    assertThat(world.claim.cure(world.city, "officer", it.id()))
        .isEqualTo(new ClaimOutcome.CaseSays(new CaseOutcome.NoSuchCase()));
  }

  @Test
  void theDatabaseRefusesStepsThatTheDomainDoesNotKnow() {
    GuaranteeCase it = shared(800_000);
    UUID id = claim(it).id().value();

    for (String change :
        List.of(
            "state = 'CLAIMED', version = version + 1",
            "state = 'CLOSED'",
            "paid = paid - 0.01, version = version + 1",
            "recovered = recovered - 0.01, version = version + 1")) {
      assertThatThrownBy(
              () ->
                  DSL.using(world.database().dataSource(), SQLDialect.POSTGRES)
                      .execute("UPDATE guarantee_claim SET " + change + " WHERE id = ?", id))
          .as(change)
          .isInstanceOf(IntegrityConstraintViolationException.class);
    }
  }

  @Test
  void everyTierReadsTheClaimAndNoneButTheGuarantorRecordsWhatComesBack() {
    GuaranteeCase it = shared(800_000);
    ClaimId id = claim(it).id();
    var recovery =
        new Recovery(
            1,
            Money.yuan(1),
            TODAY,
            world.clock.instant(),
            "intruder",
            Map.of(GuaranteeTier.CITY, Money.yuan(1)));

    for (InstitutionId party : List.of(world.bank, world.province, world.nation)) {
      Access access = new Access.Institution(party.value(), "x");
      assertThat(world.transactions.call(access, () -> world.claims.shares(id))).hasSize(4);
      assertThatThrownBy(
              () ->
                  world.transactions.run(
                      access, () -> world.claims.add(id, recovery, new ClientKey("r"))))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("row-level security");
    }
    InstitutionId stranger = world.institution("外人", Institution.Kind.GUARANTOR);
    assertThat(
            world.transactions.call(
                new Access.Institution(stranger.value(), "x"), () -> world.claims.on(it.id())))
        .isEmpty();
    assertThat(
            world.transactions.call(
                new Access.Own(mill.value(), "owner"), () -> world.claims.on(it.id())))
        .isPresent();
  }

  private GuaranteeCase effective(long yuan) {
    return world.effective(world.request(programme, mill, yuan), "mill");
  }

  private GuaranteeCase claimed(long yuan, String interest) {
    GuaranteeCase it = effective(yuan);
    notice(it, "n");
    done(claim(it, yuan, interest));
    return it;
  }

  private GuaranteeCase shared(long yuan) {
    GuaranteeCase it = claimed(yuan, "0");
    done(world.settle.pay(world.city, "officer", it.id(), TODAY));
    done(world.settle.share(world.city, "officer", it.id()));
    return it;
  }

  private void notice(GuaranteeCase it, String key) {
    done(world.claim.giveNotice(world.bank, "rm", it.id(), TODAY, new ClientKey(key)));
  }

  private ClaimOutcome claim(GuaranteeCase it, long principal, String interest) {
    return world.claim.claim(
        world.bank, "rm", it.id(), Money.yuan(principal), Money.yuan(interest), "借款合同、催收函");
  }

  private ClaimOutcome recover(GuaranteeCase it, String amount, String key) {
    return world.recover.recover(
        world.city, "officer", it.id(), Money.yuan(amount), TODAY, new ClientKey(key));
  }

  private static void done(ClaimOutcome outcome) {
    assertThat(outcome).isInstanceOf(ClaimOutcome.Done.class);
  }

  private GuaranteeClaim claim(GuaranteeCase it) {
    return asCity(() -> world.claims.on(it.id())).orElseThrow();
  }

  private List<TierAmount> shares(GuaranteeCase it) {
    return asCity(() -> world.claims.shares(claim(it).id()));
  }

  private List<Recovery> recoveries(GuaranteeCase it) {
    return asCity(() -> world.claims.recoveries(claim(it).id()));
  }

  private CaseFile file(GuaranteeCase it) {
    return world.read.find(new Access.Institution(world.city.value(), "x"), it.id()).orElseThrow();
  }

  private Money taken() {
    return asCity(() -> world.ledger.find(world.city, CapacityKind.TOTAL, ""))
        .orElseThrow()
        .taken();
  }

  private <T> T asCity(Supplier<T> reading) {
    return world.transactions.call(new Access.Institution(world.city.value(), "x"), reading);
  }
}
