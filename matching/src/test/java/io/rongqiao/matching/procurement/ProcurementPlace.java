package io.rongqiao.matching.procurement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A supplier with a bank, and everything that is done about its procurement contracts. */
final class ProcurementPlace {

  static final String HEADER = "合同编号,采购人,供应商,供应商统一社会信用代码,合同金额,合同签订日期,合同公告日期\n";

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final ReceivableWorld world;
  private final Path folder;
  final JooqPublications publications;
  final JooqContracts contracts;
  final VerifyContract verify;
  final ImportPublications importing;
  final SubmitContract submit;
  final LockAccount lock;
  final ReleaseAccount release;
  final RequestAccountChange change;
  final DecideAccountChange decide;
  final String name = "中标供应商" + COUNT.incrementAndGet();
  final String number = "ZFCG-2020-" + COUNT.incrementAndGet();
  final EnterpriseKey supplier;
  final Access.Own asSupplier;
  final InstitutionId bank;
  final Access.Institution asBank;

  ProcurementPlace(ReceivableWorld world, Path folder) {
    this.world = world;
    this.folder = folder;
    publications = new JooqPublications(world.transactions.dsl());
    contracts = new JooqContracts(world.transactions.dsl());
    verify =
        new VerifyContract(
            world.transactions,
            contracts,
            publications,
            world.enterprises,
            world.outbox,
            ReceivableWorld.CLOCK);
    importing =
        new ImportPublications(
            world.transactions, publications, verify, UUID::randomUUID, ReceivableWorld.CLOCK);
    submit =
        new SubmitContract(
            world.transactions, contracts, verify, UUID::randomUUID, ReceivableWorld.CLOCK);
    lock =
        new LockAccount(
            world.transactions,
            contracts,
            new JooqInstitutions(world.transactions.dsl()),
            world.outbox,
            UUID::randomUUID,
            ReceivableWorld.CLOCK);
    release =
        new ReleaseAccount(world.transactions, contracts, world.outbox, ReceivableWorld.CLOCK);
    change =
        new RequestAccountChange(
            world.transactions, contracts, world.outbox, ReceivableWorld.CLOCK);
    decide =
        new DecideAccountChange(world.transactions, contracts, world.outbox, ReceivableWorld.CLOCK);
    supplier = world.anEnterprise(name);
    asSupplier = new Access.Own(supplier.value(), "clerk");
    bank = world.aBank();
    asBank = new Access.Institution(bank.value(), "officer");
  }

  Money backing(JooqBackings backings) {
    return world.transactions.call(asSupplier, () -> backings.of(supplier)).verifiedContracts();
  }

  ProcurementContract verified(String yuan) throws IOException {
    String one = "ZFCG-2020-" + COUNT.incrementAndGet();
    imported(one, HEADER + row(one, "某县医院", name, yuan, "2020-01-10", "2020-01-15"));
    ProcurementContract contract = submitted(one, yuan);
    assertThat(verification(contract).outcome()).isEqualTo(Verification.Outcome.VERIFIED);
    return contract;
  }

  ProcurementContract locked() throws IOException {
    ProcurementContract contract = verified("1000000.00");
    lock.lock(asSupplier, contract.id(), bank, "ZC-1");
    return contract;
  }

  ProcurementContract submitted(String contractNumber, String yuan) {
    return ((SubmitContract.Outcome.Submitted)
            submit.submit(asSupplier, request(contractNumber, yuan, "c" + COUNT.incrementAndGet())))
        .contract();
  }

  SubmitContract.Request request(String contractNumber, String yuan, String key) {
    return new SubmitContract.Request(
        contractNumber,
        new ContractParty("某县医院", null),
        Money.yuan(yuan),
        LocalDate.of(2020, 1, 10),
        LocalDate.of(2020, 12, 31),
        ReceivableWorld.ACCOUNT,
        key);
  }

  Verification verification(ProcurementContract contract) {
    return world
        .transactions
        .call(asSupplier, () -> contracts.lastVerification(contract.id()))
        .orElseThrow();
  }

  PaymentAccount account(ProcurementContract contract) {
    return world
        .transactions
        .call(asSupplier, () -> contracts.find(contract.id()))
        .orElseThrow()
        .account();
  }

  List<Verification.Published> published() {
    return world.transactions.call(asSupplier, () -> publications.under(Publication.plain(number)));
  }

  List<Publications.Row> rows(Publications.Received received) {
    return world.asPlatform(() -> publications.rows(received.id(), 0, 100));
  }

  String row(
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

  Publications.Received imported(String key, String text) throws IOException {
    return take(key, text).orElseThrow();
  }

  Optional<Publications.Received> take(String key, String text) throws IOException {
    Path file =
        Files.write(folder.resolve("import-" + COUNT.incrementAndGet()), text.getBytes(UTF_8));
    return importing.take("importer", number + key, file);
  }
}
