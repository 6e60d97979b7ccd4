package io.rongqiao.matching.guarantee.figures;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseRequest;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.book.CustomerStanding;
import io.rongqiao.matching.guarantee.book.JooqGuaranteeBooks;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.matching.guarantee.book.ReadBook;
import io.rongqiao.matching.guarantee.book.StateStanding;
import io.rongqiao.matching.guarantee.claim.ClaimOutcome;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

/** A guarantor whose figures are asked for, and guarantees that it has begun. */
final class GuarantorPlace implements AutoCloseable {

  static final LocalDate IN_MARCH = LocalDate.of(2020, 3, 10);
  final GuaranteeWorld world = new GuaranteeWorld();
  final JooqGuaranteeBooks books = new JooqGuaranteeBooks(world.transactions.dsl());
  final ReadBook readBook = new ReadBook(world.transactions, books, world.enterprises);
  final ReadFigures read = new ReadFigures(world.transactions, readBook, world.ledger, world.date);
  final StateStanding state = new StateStanding(world.transactions, books, world.clock, world.date);
  private final Programme programme;

  GuarantorPlace() {
    world.capital(world.city, 1_000_000_000);
    programme = world.programme("NATION-2019", Money.yuan(5_000_000_000L));
  }

  void claimPaid(GuaranteeCase loan) {
    world.claim.giveNotice(world.bank, "rm", loan.id(), TODAY, new ClientKey("n"));
    world.claim.claim(world.bank, "rm", loan.id(), loan.request().amount(), Money.NO_YUAN, "借款合同");
    assertThat(world.settle.pay(world.city, "officer", loan.id(), TODAY))
        .isInstanceOf(ClaimOutcome.Done.class);
    assertThat(world.settle.share(world.city, "officer", loan.id()))
        .isInstanceOf(ClaimOutcome.Done.class);
  }

  void recovered(GuaranteeCase loan, String amount) {
    assertThat(
            world.recover.recover(
                world.city,
                "officer",
                loan.id(),
                Money.yuan(amount),
                world.date.today(),
                new ClientKey("r")))
        .isInstanceOf(ClaimOutcome.Done.class);
  }

  StateStanding.Outcome stated(
      EnterpriseKey customer, LocalDate on, boolean operating, String key) {
    return state.state(
        world.city,
        "officer",
        new CustomerStanding(customer, on, operating, "走访"),
        new ClientKey(key));
  }

  GuaranteeCase begun(EnterpriseKey customer, long yuan, int months) {
    CaseRequest as = world.request(programme, customer, yuan);
    var request =
        new CaseRequest(
            as.programme(),
            as.enterprise(),
            as.amount(),
            Tenor.ofMonths(months),
            as.annualRate(),
            as.annualFee(),
            Set.of(),
            as.purpose(),
            true,
            false,
            false,
            null,
            null);
    return world.effective(request, customer + "-" + yuan);
  }

  EnterpriseKey spinningMill(String name, int employees) {
    return registered(name, "C1711", employees);
  }

  EnterpriseKey farm(String name) {
    return registered(name, "A0111", 8);
  }

  private EnterpriseKey registered(String name, String industry, int employees) {
    return world.transactions.call(
        new Access.Platform("test"),
        () ->
            world.enterprises.register(
                new Registration(
                    TestCodes.codeFor(new ProviderIdentifier("test", name)),
                    name,
                    null,
                    Industries.standard().find(industry).orElseThrow(),
                    null,
                    employees,
                    Money.yuan(30_000_000),
                    Money.yuan(10_000_000)),
                world.clock.instant()));
  }

  /** Ten days on, in March. */
  void later() {
    world.pass(Duration.ofDays(10));
  }

  GuarantorFigures figures(LocalDate from, LocalDate to) {
    return read.read(world.city, "x", new Period(from, to)).figures();
  }

  Access asCity() {
    return new Access.Institution(world.city.value(), "x");
  }

  @Override
  public void close() {
    world.close();
  }
}
