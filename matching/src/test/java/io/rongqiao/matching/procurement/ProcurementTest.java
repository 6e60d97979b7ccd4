package io.rongqiao.matching.procurement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.matching.application.JooqBackings;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.JooqInstitutions;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcurementTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String HEADER = "合同编号,采购人,供应商,供应商统一社会信用代码,合同金额,合同签订日期,合同公告日期\n";
  private static final PaymentAccount OTHER = new PaymentAccount("新户", "622299998888", "他行");

  private static final JooqPublications PUBLICATIONS =
      new JooqPublications(WORLD.transactions.dsl());
  private static final JooqContracts CONTRACTS = new JooqContracts(WORLD.transactions.dsl());
  private static final VerifyContract VERIFY =
      new VerifyContract(
          WORLD.transactions,
          CONTRACTS,
          PUBLICATIONS,
          WORLD.enterprises,
          WORLD.outbox,
          ReceivableWorld.CLOCK);
  private static final ImportPublications IMPORT =
      new ImportPublications(
          WORLD.transactions, PUBLICATIONS, VERIFY, UUID::randomUUID, ReceivableWorld.CLOCK);
  private static final SubmitContract SUBMIT =
      new SubmitContract(
          WORLD.transactions, CONTRACTS, VERIFY, UUID::randomUUID, ReceivableWorld.CLOCK);
  private static final LockAccount LOCK =
      new LockAccount(
          WORLD.transactions,
          CONTRACTS,
          new JooqInstitutions(WORLD.transactions.dsl()),
          WORLD.outbox,
          UUID::randomUUID,
          ReceivableWorld.CLOCK);
  private static final ReleaseAccount RELEASE =
      new ReleaseAccount(WORLD.transactions, CONTRACTS, WORLD.outbox, ReceivableWorld.CLOCK);
  private static final RequestAccountChange REQUEST =
      new RequestAccountChange(WORLD.transactions, CONTRACTS, WORLD.outbox, ReceivableWorld.CLOCK);
  private static final DecideAccountChange DECIDE =
      new DecideAccountChange(WORLD.transactions, CONTRACTS, WORLD.outbox, ReceivableWorld.CLOCK);

  @TempDir private Path folder;

  private final String name = "中标供应商" + COUNT.incrementAndGet();
  private final EnterpriseKey supplier = WORLD.anEnterprise(name);
  private final Access.Own asSupplier = new Access.Own(supplier.value(), "clerk");
  private final InstitutionId bank = WORLD.aBank();
  private final Access.Institution asBank = new Access.Institution(bank.value(), "officer");
  private final String number = "ZFCG-2020-" + COUNT.incrementAndGet();

  @AfterEach
  void itIsTodayAgain() {
    WORLD.itIs(ReceivableWorld.TODAY);
  }

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void answersEveryRowAndDisturbsNothingElse() throws IOException {
    String good = row(number, "某县医院", name, "1,000,000.00", "2020-01-10", "2020-01-15");
    String file =
        HEADER
            + good
            + row("", "某县医院", name, "5.00", "2020-01-10", "2020-01-15")
            + row(number + "-2", "某县医院", name, "10.005", "2020-01-10", "2020-01-15")
            + row(number + "-3", "某县医院", name, "-1.00", "2020-01-10", "2020-01-15")
            + row(number + "-4", "某县医院", name, "5.00", "2020-01-32", "2020-01-15")
            + row(number + "-5", "某县医院", name, "5.00", "2020-01-10", "2020-01-09")
            + good
            + row(number, "某县医院", name, "1000001.00", "2020-01-10", "2020-01-20");

    Publications.Received received = imported("rows", file);

    assertThat(rows(received))
        .extracting(Publications.Row::line, Publications.Row::outcome, Publications.Row::field)
        .containsExactly(
            tuple(2L, Publications.Row.Outcome.PUBLISHED, null),
            tuple(3L, Publications.Row.Outcome.REFUSED, "number"),
            tuple(4L, Publications.Row.Outcome.REFUSED, "amount"),
            tuple(5L, Publications.Row.Outcome.REFUSED, "amount"),
            tuple(6L, Publications.Row.Outcome.REFUSED, "signed_on"),
            tuple(7L, Publications.Row.Outcome.REFUSED, null),
            tuple(8L, Publications.Row.Outcome.ALREADY_THERE, null),
            tuple(9L, Publications.Row.Outcome.CORRECTED, null));
    assertThat(imported("rows", file)).as("the same key").isEqualTo(received);
    assertThat(take("rows", HEADER)).as("the same key for another file").isEmpty();
    assertThat(
            imported(
                    "again",
                    HEADER
                        + good.replace("1,000,000.00", "1000001.00")
                            .replace("2020-01-15", "2020-01-20"))
                .alreadyThere())
        .isEqualTo(1);
    assertThat(published())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.revision()).isEqualTo(1);
              assertThat(it.publication().amount()).isEqualTo(Money.yuan("1000001.00"));
            });
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    assertThat(imported("empty", "").broken()).contains("empty");
    assertThat(imported("headless", "这不是,表头\n1,2\n").broken()).isNotBlank();
  }

  @Test
  void readsTheSameFromNdjson() throws IOException {
    Publications.Received received =
        imported(
            "ndjson",
            """
            {"number":"%s","buyer_name":"某县医院","supplier_name":"%s","amount":"8.00","signed_on":"2020-01-10","published_on":"2020-01-15"}
            """
                .formatted(number, name));

    assertThat(received.published()).isEqualTo(1);
  }

  @Test
  void verifiesAContractThatAgreesWhateverTheSignsInItsNumber() throws IOException {
    imported("k", HEADER + row(number, "某县医院", name, "1000000.00", "2020-01-10", "2020-01-15"));

    ProcurementContract contract =
        submitted(number.replace("-", "－").toLowerCase(Locale.ROOT), "1000000.00");

    assertThat(verification(contract).outcome()).isEqualTo(Verification.Outcome.VERIFIED);
  }

  @Test
  void namesEveryDifference() throws IOException {
    imported("k", HEADER + row(number, "某县中医院", "别家公司", "999999.00", "2020-01-11", "2020-01-15"));

    ProcurementContract contract = submitted(number, "1000000.00");

    assertThat(verification(contract).outcome()).isEqualTo(Verification.Outcome.DIFFERS);
    assertThat(verification(contract).differences())
        .extracting(
            Verification.Difference::field,
            Verification.Difference::stated,
            Verification.Difference::published)
        .containsExactly(
            tuple(Verification.Field.BUYER, "某县医院", "某县中医院"),
            tuple(
                Verification.Field.SUPPLIER,
                name + " " + ReceivableWorld.codeOf(name),
                "别家公司 " + ReceivableWorld.codeOf("别家公司")),
            tuple(Verification.Field.AMOUNT, "CNY 1000000.00", "CNY 999999.00"),
            tuple(Verification.Field.SIGNED_ON, "2020-01-10", "2020-01-11"));
  }

  @Test
  void verifiesAnewWhenThePublicationComesOrChanges() throws IOException {
    ProcurementContract contract = submitted(number, "1000000.00");
    assertThat(verification(contract).outcome()).isEqualTo(Verification.Outcome.NOT_PUBLISHED);

    imported("k", HEADER + row(number, "某县医院", name, "1.00", "2020-01-10", "2020-01-15"));
    assertThat(verification(contract).outcome()).isEqualTo(Verification.Outcome.DIFFERS);
    imported("k2", HEADER + row(number, "某县医院", name, "1000000.00", "2020-01-10", "2020-01-15"));
    assertThat(verification(contract).outcome()).isEqualTo(Verification.Outcome.VERIFIED);
    VERIFY.verifyUnder(contract.plainNumber());
    assertThat(verification(contract).number()).as("kept once").isEqualTo(3);
  }

  @Test
  void holdsAContractAgainstTheBuyersOwnPublicationWhereSeveralUseTheNumber() throws IOException {
    imported(
        "k",
        HEADER
            + row(number, "甲单位", "别家公司", "3.00", "2020-01-10", "2020-01-15")
            + row(number, "某县医院", name, "1000000.00", "2020-01-10", "2020-01-15"));

    assertThat(verification(submitted(number, "1000000.00")).outcome())
        .isEqualTo(Verification.Outcome.VERIFIED);
  }

  @Test
  void takesAContractOnce() throws IOException {
    SubmitContract.Request request = request(number, "1000000.00", "k1");
    SubmitContract.Outcome first = SUBMIT.submit(asSupplier, request);

    assertThat(SUBMIT.submit(asSupplier, request)).isEqualTo(first);
    assertThat(SUBMIT.submit(asSupplier, request(number + "x", "1000000.00", "k1")))
        .isEqualTo(new SubmitContract.Outcome.KeyReused());
    assertThat(SUBMIT.submit(asSupplier, request(number, "1000000.00", "k2")))
        .isInstanceOf(SubmitContract.Outcome.StatedBefore.class);
  }

  @Test
  void locksOnlyWhatWasVerifiedAndForOneFinancier() throws IOException {
    ProcurementContract unverified = submitted(number, "1000000.00");
    assertThat(LOCK.lock(asSupplier, unverified.id(), bank, "ZC-1"))
        .isEqualTo(new LockAccount.Outcome.NotVerified());
    assertThatThrownBy(
            () ->
                WORLD.transactions.run(
                    asSupplier,
                    () ->
                        CONTRACTS.add(
                            new AccountLock(
                                UUID.randomUUID(),
                                unverified.id(),
                                bank,
                                "ZC-1",
                                ReceivableWorld.CLOCK.instant(),
                                null),
                            "clerk")))
        .isInstanceOf(DataAccessException.class);

    ProcurementContract contract = verified("1000000.00");
    assertThat(WORLD.transactions.call(asBank, () -> CONTRACTS.find(contract.id()))).isEmpty();
    LockAccount.Outcome locked = LOCK.lock(asSupplier, contract.id(), bank, "ZC-1");
    assertThat(locked).isInstanceOf(LockAccount.Outcome.Locked.class);
    assertThat(LOCK.lock(asSupplier, contract.id(), bank, "ZC-1")).isEqualTo(locked);
    assertThat(LOCK.lock(asSupplier, contract.id(), WORLD.aBank(), "ZC-1"))
        .isEqualTo(new LockAccount.Outcome.LockedBefore());
    assertThat(WORLD.transactions.call(asBank, () -> CONTRACTS.find(contract.id())))
        .contains(contract);
  }

  @Test
  void changesALockedAccountWithTheFinanciersConsentAlone() throws IOException {
    ProcurementContract contract = locked();

    assertThat(REQUEST.request(asSupplier, contract.id(), OTHER, "换行", 0))
        .isInstanceOf(RequestAccountChange.Outcome.Kept.class);
    assertThat(account(contract)).isEqualTo(ReceivableWorld.ACCOUNT);
    assertThat(REQUEST.request(asSupplier, contract.id(), OTHER, "再换", 0))
        .isInstanceOf(RequestAccountChange.Outcome.AnotherWaits.class);
    assertThatThrownBy(
            () ->
                WORLD.transactions.run(asSupplier, () -> CONTRACTS.update(contract.paidTo(OTHER))))
        .hasMessageContaining("is locked");
    assertThatThrownBy(
            () ->
                WORLD.asOwner(
                    "UPDATE procurement_contract SET account_number = '1' WHERE id = '%s'"
                        .formatted(contract.id())))
        .hasMessageContaining("is locked");
    Access.Institution stranger = new Access.Institution(WORLD.aBank().value(), "officer");
    assertThat(DECIDE.decide(stranger, contract.id(), 1, true)).isEmpty();

    assertThat(DECIDE.decide(asBank, contract.id(), 1, true)).isPresent();
    assertThat(account(contract)).isEqualTo(OTHER);
    assertThat(DECIDE.decide(asBank, contract.id(), 1, false)).isEmpty();
  }

  @Test
  void keepsTheAccountWhereTheFinancierRefusesAndFreesItOnRelease() throws IOException {
    ProcurementContract contract = locked();
    REQUEST.request(asSupplier, contract.id(), OTHER, "换行", 0);
    DECIDE.decide(asBank, contract.id(), 1, false);
    assertThat(account(contract)).isEqualTo(ReceivableWorld.ACCOUNT);

    assertThat(RELEASE.release(asBank, contract.id())).isPresent();
    assertThat(RELEASE.release(asBank, contract.id())).isEmpty();
    assertThat(REQUEST.request(asSupplier, contract.id(), OTHER, "换行", 0))
        .isInstanceOf(RequestAccountChange.Outcome.Kept.class);
    assertThat(account(contract)).isEqualTo(OTHER);
    assertThat(WORLD.transactions.call(asSupplier, () -> CONTRACTS.changes(contract.id())))
        .extracting(AccountChange::state)
        .containsExactly(AccountChange.State.REFUSED, AccountChange.State.MADE);
  }

  @Test
  void backsARequestWithWhatIsVerifiedNotDueAndLockedForNobody() throws IOException {
    JooqBackings backings = new JooqBackings(WORLD.transactions.dsl());
    submitted(number, "7000000.00");
    assertThat(backing(backings)).isEqualTo(Money.NO_YUAN);

    ProcurementContract one = verified("1000000.00");
    verified("500000.00");
    assertThat(backing(backings)).isEqualTo(Money.yuan("1500000.00"));
    LOCK.lock(asSupplier, one.id(), bank, "ZC-1");
    assertThat(backing(backings)).isEqualTo(Money.yuan("500000.00"));
    RELEASE.release(asBank, one.id());
    assertThat(backing(backings)).isEqualTo(Money.yuan("1500000.00"));
    WORLD.itIs(LocalDate.of(2020, 12, 31));
    assertThat(backing(backings)).isEqualTo(Money.yuan("1500000.00"));
    WORLD.itIs(LocalDate.of(2021, 1, 1));
    assertThat(backing(backings)).isEqualTo(Money.NO_YUAN);
  }

  private Money backing(JooqBackings backings) {
    return WORLD.transactions.call(asSupplier, () -> backings.of(supplier)).verifiedContracts();
  }

  private ProcurementContract verified(String yuan) throws IOException {
    String one = "ZFCG-2020-" + COUNT.incrementAndGet();
    imported(one, HEADER + row(one, "某县医院", name, yuan, "2020-01-10", "2020-01-15"));
    ProcurementContract contract = submitted(one, yuan);
    assertThat(verification(contract).outcome()).isEqualTo(Verification.Outcome.VERIFIED);
    return contract;
  }

  private ProcurementContract locked() throws IOException {
    ProcurementContract contract = verified("1000000.00");
    LOCK.lock(asSupplier, contract.id(), bank, "ZC-1");
    return contract;
  }

  private ProcurementContract submitted(String contractNumber, String yuan) {
    return ((SubmitContract.Outcome.Submitted)
            SUBMIT.submit(asSupplier, request(contractNumber, yuan, "c" + COUNT.incrementAndGet())))
        .contract();
  }

  private static SubmitContract.Request request(String contractNumber, String yuan, String key) {
    return new SubmitContract.Request(
        contractNumber,
        new ContractParty("某县医院", null),
        Money.yuan(yuan),
        LocalDate.of(2020, 1, 10),
        LocalDate.of(2020, 12, 31),
        ReceivableWorld.ACCOUNT,
        key);
  }

  private Verification verification(ProcurementContract contract) {
    return WORLD
        .transactions
        .call(asSupplier, () -> CONTRACTS.lastVerification(contract.id()))
        .orElseThrow();
  }

  private PaymentAccount account(ProcurementContract contract) {
    return WORLD
        .transactions
        .call(asSupplier, () -> CONTRACTS.find(contract.id()))
        .orElseThrow()
        .account();
  }

  private List<Verification.Published> published() {
    return WORLD.transactions.call(asSupplier, () -> PUBLICATIONS.under(Publication.plain(number)));
  }

  private static List<Publications.Row> rows(Publications.Received received) {
    return WORLD.asPlatform(() -> PUBLICATIONS.rows(received.id(), 0, 100));
  }

  private static String row(
      String number, String buyer, String supplier, String amount, String signed, String told) {
    return "%s,%s,%s,%s,\"%s\",%s,%s\n"
        .formatted(
            number,
            buyer,
            supplier,
            ReceivableWorld.codeOf(supplier).value(),
            amount,
            signed,
            told);
  }

  private Publications.Received imported(String key, String text) throws IOException {
    return take(key, text).orElseThrow();
  }

  private Optional<Publications.Received> take(String key, String text) throws IOException {
    Path file =
        Files.write(folder.resolve("import-" + COUNT.incrementAndGet()), text.getBytes(UTF_8));
    return IMPORT.take("importer", number + key, file);
  }
}
