package io.rongqiao.matching.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.application.JooqBackings;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountLockTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();
  private static final PaymentAccount OTHER = new PaymentAccount("新户", "622299998888", "他行");

  private final ProcurementPlace place;

  AccountLockTest(@TempDir Path folder) {
    place = new ProcurementPlace(WORLD, folder);
  }

  @AfterEach
  void itIsTodayAgain() {
    WORLD.itIs(ReceivableWorld.TODAY);
  }

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void locksOnlyWhatWasVerifiedAndForOneFinancier() throws IOException {
    ProcurementContract unverified = place.submitted(place.number, "1000000.00");
    assertThat(place.lock.lock(place.asSupplier, unverified.id(), place.bank, "ZC-1"))
        .isEqualTo(new LockAccount.Outcome.NotVerified());
    assertThatThrownBy(
            () ->
                WORLD.transactions.run(
                    place.asSupplier,
                    () ->
                        place.contracts.add(
                            new AccountLock(
                                UUID.randomUUID(),
                                unverified.id(),
                                place.bank,
                                "ZC-1",
                                ReceivableWorld.CLOCK.instant(),
                                null),
                            "clerk")))
        .isInstanceOf(DataAccessException.class);

    ProcurementContract contract = place.verified("1000000.00");
    assertThat(WORLD.transactions.call(place.asBank, () -> place.contracts.find(contract.id())))
        .isEmpty();
    LockAccount.Outcome locked =
        place.lock.lock(place.asSupplier, contract.id(), place.bank, "ZC-1");
    assertThat(locked).isInstanceOf(LockAccount.Outcome.Locked.class);
    assertThat(place.lock.lock(place.asSupplier, contract.id(), place.bank, "ZC-1"))
        .isEqualTo(locked);
    assertThat(place.lock.lock(place.asSupplier, contract.id(), WORLD.aBank(), "ZC-1"))
        .isEqualTo(new LockAccount.Outcome.LockedBefore());
    assertThat(WORLD.transactions.call(place.asBank, () -> place.contracts.find(contract.id())))
        .contains(contract);
  }

  @Test
  void changesALockedAccountWithTheFinanciersConsentAlone() throws IOException {
    ProcurementContract contract = place.locked();

    assertThat(place.change.request(place.asSupplier, contract.id(), OTHER, "换行", 0))
        .isInstanceOf(RequestAccountChange.Outcome.Kept.class);
    assertThat(place.account(contract)).isEqualTo(ReceivableWorld.ACCOUNT);
    assertThat(place.change.request(place.asSupplier, contract.id(), OTHER, "再换", 0))
        .isInstanceOf(RequestAccountChange.Outcome.AnotherWaits.class);
    assertThatThrownBy(
            () ->
                WORLD.transactions.run(
                    place.asSupplier, () -> place.contracts.update(contract.paidTo(OTHER))))
        .hasMessageContaining("is locked");
    assertThatThrownBy(
            () ->
                WORLD.asOwner(
                    "UPDATE procurement_contract SET account_number = '1' WHERE id = '%s'"
                        .formatted(contract.id())))
        .hasMessageContaining("is locked");
    Access.Institution stranger = new Access.Institution(WORLD.aBank().value(), "officer");
    assertThat(place.decide.decide(stranger, contract.id(), 1, true)).isEmpty();

    assertThat(place.decide.decide(place.asBank, contract.id(), 1, true)).isPresent();
    assertThat(place.account(contract)).isEqualTo(OTHER);
    assertThat(place.decide.decide(place.asBank, contract.id(), 1, false)).isEmpty();
  }

  @Test
  void keepsTheAccountWhereTheFinancierRefusesAndFreesItOnRelease() throws IOException {
    ProcurementContract contract = place.locked();
    place.change.request(place.asSupplier, contract.id(), OTHER, "换行", 0);
    place.decide.decide(place.asBank, contract.id(), 1, false);
    assertThat(place.account(contract)).isEqualTo(ReceivableWorld.ACCOUNT);

    assertThat(place.release.release(place.asBank, contract.id())).isPresent();
    assertThat(place.release.release(place.asBank, contract.id())).isEmpty();
    assertThat(place.change.request(place.asSupplier, contract.id(), OTHER, "换行", 0))
        .isInstanceOf(RequestAccountChange.Outcome.Kept.class);
    assertThat(place.account(contract)).isEqualTo(OTHER);
    assertThat(
            WORLD.transactions.call(place.asSupplier, () -> place.contracts.changes(contract.id())))
        .extracting(AccountChange::state)
        .containsExactly(AccountChange.State.REFUSED, AccountChange.State.MADE);
  }

  @Test
  void backsARequestWithWhatIsVerifiedNotDueAndLockedForNobody() throws IOException {
    JooqBackings backings = new JooqBackings(WORLD.transactions.dsl());
    place.submitted(place.number, "7000000.00");
    assertThat(place.backing(backings)).isEqualTo(Money.NO_YUAN);

    ProcurementContract one = place.verified("1000000.00");
    place.verified("500000.00");
    assertThat(place.backing(backings)).isEqualTo(Money.yuan("1500000.00"));
    place.lock.lock(place.asSupplier, one.id(), place.bank, "ZC-1");
    assertThat(place.backing(backings)).isEqualTo(Money.yuan("500000.00"));
    place.release.release(place.asBank, one.id());
    assertThat(place.backing(backings)).isEqualTo(Money.yuan("1500000.00"));
    WORLD.itIs(LocalDate.of(2020, 12, 31));
    assertThat(place.backing(backings)).isEqualTo(Money.yuan("1500000.00"));
    WORLD.itIs(LocalDate.of(2021, 1, 1));
    assertThat(place.backing(backings)).isEqualTo(Money.NO_YUAN);
  }
}
