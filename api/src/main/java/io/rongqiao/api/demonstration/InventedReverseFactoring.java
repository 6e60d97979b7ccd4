package io.rongqiao.api.demonstration;

import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.receivable.AccountDebtor;
import io.rongqiao.matching.receivable.AnswerReceivable;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.Side;
import io.rongqiao.matching.receivable.UploadOutcome;
import io.rongqiao.matching.receivable.UploadReceivable;
import io.rongqiao.matching.receivable.reversefactoring.DecideProgramme;
import io.rongqiao.matching.receivable.reversefactoring.InviteSupplier;
import io.rongqiao.matching.receivable.reversefactoring.Programme;
import io.rongqiao.matching.receivable.reversefactoring.ProgrammeTerms;
import io.rongqiao.matching.receivable.reversefactoring.ProposeProgramme;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The demonstration's programme of reverse factoring: proposed by the first bank, agreed to by the
 * core enterprise, with one supplier invited and one claim confirmed, on which early payment can be
 * taken.
 */
final class InventedReverseFactoring {

  private static final String AGREEMENT = "DEMO-RF-2020-1";
  private static final String CONTRACT = "DEMO-GX-2020-7";
  private static final Money LIMIT = Money.yuan(5_000_000);
  private static final Money CLAIM = Money.yuan(800_000);

  private final Transactions transactions;
  private final Institutions institutions;
  private final ProposeProgramme proposeProgramme;
  private final DecideProgramme decideProgramme;
  private final InviteSupplier inviteSupplier;
  private final UploadReceivable uploadReceivable;
  private final AnswerReceivable answerReceivable;
  private final BusinessDate businessDate;

  InventedReverseFactoring(
      Transactions transactions,
      Institutions institutions,
      ProposeProgramme proposeProgramme,
      DecideProgramme decideProgramme,
      InviteSupplier inviteSupplier,
      UploadReceivable uploadReceivable,
      AnswerReceivable answerReceivable,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.institutions = institutions;
    this.proposeProgramme = proposeProgramme;
    this.decideProgramme = decideProgramme;
    this.inviteSupplier = inviteSupplier;
    this.uploadReceivable = uploadReceivable;
    this.answerReceivable = answerReceivable;
    this.businessDate = businessDate;
  }

  /** Opens the programme; opened before, it stays as it is. */
  void open(Enterprise core, EnterpriseKey supplier) {
    PaymentAccount account = new PaymentAccount(core.name(), "6222000020200229", "示例银行");
    firstLender()
        .map(lender -> proposed(lender, core, account))
        .ifPresent(
            programme -> {
              Access.Own asCore = new Access.Own(core.key().value(), InventedProfiles.ACTOR);
              if (programme.state() == Programme.State.PROPOSED) {
                decideProgramme.decide(
                    asCore, programme.id(), Programme.State.ACTIVE, programme.version());
              }
              inviteSupplier.invite(asCore, programme.id(), supplier, true);
              claim(core, supplier, account);
            });
  }

  private Optional<InstitutionId> firstLender() {
    return transactions.call(new Access.Platform("demonstration"), institutions::all).stream()
        .filter(it -> it.kind() == Institution.Kind.LENDER)
        .map(Institution::id)
        .findFirst();
  }

  private Programme proposed(InstitutionId lender, Enterprise core, PaymentAccount account) {
    LocalDate today = businessDate.today();
    ProposeProgramme.Outcome outcome =
        proposeProgramme.propose(
            new ProposeProgramme.Request(
                lender,
                InventedProfiles.ACTOR,
                new Programme.Core(core.key(), core.uscc()),
                LIMIT,
                AGREEMENT,
                new ProgrammeTerms(
                    Percentage.ofPercent("90"),
                    AnnualRate.ofPercent("4.5"),
                    Percentage.ofPercent("0.3"),
                    7),
                account,
                today,
                today.plusYears(1),
                "demonstration"));
    return switch (outcome) {
      case ProposeProgramme.Outcome.Proposed(Programme programme) -> programme;
      case ProposeProgramme.Outcome.KeyReused _ ->
          throw new IllegalStateException("The demonstration proposes one programme");
    };
  }

  /** Uploaded by the supplier and confirmed in full by the core enterprise. */
  private void claim(Enterprise core, EnterpriseKey supplier, PaymentAccount account) {
    LocalDate today = businessDate.today();
    UploadOutcome outcome =
        uploadReceivable.upload(
            new UploadReceivable.Request(
                Side.CREDITOR,
                supplier,
                InventedProfiles.ACTOR,
                new ReceivableTerms(
                    supplier,
                    new AccountDebtor(core.uscc(), core.name()),
                    CONTRACT,
                    CLAIM,
                    today.minusDays(20),
                    today.plusDays(100),
                    List.of()),
                null,
                null,
                "demonstration"));
    if (outcome instanceof UploadOutcome.Uploaded uploaded) {
      answerReceivable.answer(
          new AnswerReceivable.Request(
              core.key(),
              core.uscc(),
              InventedProfiles.ACTOR,
              uploaded.receivable().id(),
              null,
              null,
              account,
              null));
    }
  }
}
