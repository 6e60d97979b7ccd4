package io.rongqiao.matching.receivable.reversefactoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.AnswerReceivable;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.RepayInterests;
import io.rongqiao.matching.receivable.settlement.Postings;
import io.rongqiao.matching.receivable.settlement.SettleReceivable;
import io.rongqiao.matching.receivable.settlement.SettlementOutcome;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A bank, a core enterprise and a supplier of reverse factoring, with everything they do. */
final class FactoringPlace {

  static final AtomicInteger COUNT = new AtomicInteger();
  static final String CORE = "核心企业";
  static final LocalDate DUE = LocalDate.of(2020, 5, 31);

  private final ReceivableWorld world;
  final JooqProgrammes programmes;
  final ProposeProgramme propose;
  final DecideProgramme decide;
  final ChangeLimit change;
  final InviteSupplier invite;
  final AcceptEarlyPayment acceptEarly;
  final OfferEarlyPayments offers;
  final SettleReceivable settle;
  final InstitutionId bank;
  final EnterpriseKey core;
  final EnterpriseKey supplier;
  final Access.Own asSupplier;
  final Access.Own asCore;
  final Access.Institution asBank;

  FactoringPlace(ReceivableWorld world) {
    this.world = world;
    programmes = new JooqProgrammes(world.transactions.dsl());
    propose =
        new ProposeProgramme(
            world.transactions, programmes, world.outbox, UUID::randomUUID, ReceivableWorld.CLOCK);
    decide =
        new DecideProgramme(world.transactions, programmes, world.outbox, ReceivableWorld.CLOCK);
    change = new ChangeLimit(world.transactions, programmes, ReceivableWorld.CLOCK);
    invite = new InviteSupplier(world.transactions, programmes, ReceivableWorld.CLOCK);
    acceptEarly =
        new AcceptEarlyPayment(
            world.transactions,
            programmes,
            world.receivables,
            world.register,
            world.outbox,
            UUID::randomUUID,
            ReceivableWorld.CLOCK,
            world.date);
    offers = new OfferEarlyPayments(world.transactions, programmes, world.receivables, world.date);
    settle =
        new SettleReceivable(
            world.transactions,
            world.receivables,
            new RepayInterests(world.interests, world.changes, world.ledger, world.date),
            new Postings(
                world.receivables, world.ledger, world.book, ReceivableWorld.CLOCK, world.date));
    bank = world.aBank();
    core = world.anEnterprise(CORE);
    supplier = world.anEnterprise("供应商" + COUNT.incrementAndGet());
    asSupplier = new Access.Own(supplier.value(), "clerk");
    asCore = new Access.Own(core.value(), "treasurer");
    asBank = new Access.Institution(bank.value(), "officer");
  }

  Programme proposed(String limit) {
    return ((ProposeProgramme.Outcome.Proposed)
            propose.propose(
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

  Programme active(String limit) {
    Programme proposed = proposed(limit);
    Programme active =
        ((DecideProgramme.Outcome.Decided)
                decide.decide(asCore, proposed.id(), Programme.State.ACTIVE, 0))
            .programme();
    invite.invite(asCore, active.id(), supplier, true);
    return active;
  }

  Receivable claimOnly(String yuan) {
    return world.uploaded(ReceivableWorld.terms(supplier, CORE, yuan));
  }

  Receivable confirmed(String yuan, @Nullable String confirmed) {
    Receivable receivable =
        world.uploaded(
            new ReceivableTerms(
                supplier,
                ReceivableWorld.debtor(CORE),
                "HT-" + COUNT.incrementAndGet(),
                Money.yuan(yuan),
                LocalDate.of(2020, 2, 1).minusDays(COUNT.incrementAndGet() * 5L),
                DUE,
                List.of(ReceivableWorld.anInvoice(yuan))));
    answered(receivable, CORE, confirmed);
    return world.read(receivable.id());
  }

  void answered(Receivable receivable, String debtor, @Nullable String confirmed) {
    world.answer.answer(
        new AnswerReceivable.Request(
            world.anEnterprise(debtor),
            ReceivableWorld.codeOf(debtor),
            "payables",
            receivable.id(),
            confirmed == null ? null : Money.yuan(confirmed),
            confirmed == null ? null : "扣款",
            ReceivableWorld.ACCOUNT,
            null));
  }

  Draw taken(Programme programme, Receivable receivable, @Nullable String yuan) {
    return ((AcceptEarlyPayment.Outcome.Taken) accept(programme, receivable, yuan)).draw();
  }

  AcceptEarlyPayment.Outcome accept(
      Programme programme, Receivable receivable, @Nullable String yuan) {
    return acceptEarly.accept(
        asSupplier,
        new AcceptEarlyPayment.Request(
            programme.id(),
            receivable.id(),
            yuan == null ? null : Money.yuan(yuan),
            "draw" + COUNT.incrementAndGet()));
  }

  void pay(Receivable receivable, String yuan) {
    assertThat(settle.byHolder(bank, "officer", payment(receivable, yuan)))
        .isInstanceOf(SettlementOutcome.Settled.class);
  }

  SettleReceivable.Payment payment(Receivable receivable, String yuan) {
    return new SettleReceivable.Payment(
        receivable.id(), Money.yuan(yuan), ReceivableWorld.TODAY, "p" + COUNT.incrementAndGet());
  }

  ProgrammeLimit limit(Programme programme) {
    return asBank(() -> programmes.limit(programme.id()).orElseThrow());
  }

  <T> T asBank(Supplier<T> work) {
    return world.transactions.call(asBank, work);
  }

  Interest interestOn(Receivable receivable) {
    return world.asPlatform(() -> world.interests.on(receivable.id())).getFirst();
  }
}
