package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.quota.ProductQuota;
import io.rongqiao.matching.quota.QuotaDecision;
import io.rongqiao.matching.quota.QuotaPeriod;
import io.rongqiao.matching.quota.QuotaStatement;
import io.rongqiao.matching.ranking.Composition;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.Unmet;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProductQuotaTest {

  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(300_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);
  private static final QuotaPeriod YEAR =
      new QuotaPeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
  private static final String AUTHOR = "author";
  private static final String APPROVER = "approver";

  private final MatchingWorld world = new MatchingWorld();
  private final FinancingProduct product = productThatFits();
  private int keys;

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void leavesAProductOutWhoseQuotaIsUsedUpAndSaysHowMuchIsLeft() {
    approve(YEAR, "100.00");

    Composition found = composition(applied(world.anEnterprise("额度不足")));

    assertThat(proposalOf(found)).isEmpty();
    Unmet.Lack lack = unmetOf(found).orElseThrow().lacks().getFirst();
    Money least = product.terms().bounds().least();
    assertThat(lack.feature()).isEqualTo("product_quota");
    assertThat(lack.actual()).isEqualTo("100");
    assertThat(lack.threshold()).isEqualTo(least.amount().stripTrailingZeros().toPlainString());
    assertThat(lack.distance())
        .isEqualTo(
            least.amount().subtract(Money.yuan(100).amount()).stripTrailingZeros().toPlainString());
    assertThat(lack.text().zh()).contains("额度已用完", "剩余 100.00 元");
    assertThat(lack.text().en()).contains("used up", "CNY 100.00 is left");
  }

  @Test
  void proposesNoMoreThanIsLeft() {
    approve(YEAR, "250000.00");

    Proposal proposal = proposalOf(composition(applied(world.anEnterprise("部分额度")))).orElseThrow();

    assertThat(proposal.financing().amount()).isEqualTo(Money.yuan(250_000));
  }

  @Test
  void takesWhatIsAcceptedAndRefusesMoreUntilTheQuotaIsRaised() {
    approve(YEAR, "500000.00");
    Offer first = offered(world.anEnterprise("甲"));
    Offer second = offered(world.anEnterprise("乙"));

    assertThat(accepted(first)).isInstanceOf(Decision.Decided.class);
    assertThat(accepted(first)).as("again").isInstanceOf(Decision.Decided.class);
    assertThat(counting().taken()).isEqualTo(Money.yuan(300_000));
    assertThat(accepted(second)).isEqualTo(new Decision.QuotaUsedUp(Money.yuan(200_000)));

    approve(YEAR, "600000.00");

    assertThat(counting().taken())
        .as("taken before it was approved")
        .isEqualTo(Money.yuan(300_000));
    assertThat(accepted(second)).isInstanceOf(Decision.Decided.class);
    assertThat(counting().left()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void countsWhatWasAcceptedBeforeThereWasAQuota() {
    accepted(offered(world.anEnterprise("先")));

    approve(YEAR, "100000.00");

    assertThat(counting().taken()).isEqualTo(Money.yuan(300_000));
    assertThat(counting().left()).as("never less than nothing").isEqualTo(Money.NO_YUAN);
    approve(new QuotaPeriod(LocalDate.of(2020, 3, 1), null), "900000.00");
    assertThat(counting().amount()).as("the later has not begun").isEqualTo(Money.yuan(100_000));
  }

  @Test
  void isNeverOversubscribedWhoeverAcceptsAtOnce() throws Exception {
    approve(YEAR, "1000000.00");
    List<Offer> offers = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      offers.add(offered(world.anEnterprise("并发" + at)));
    }

    List<Object> told =
        atOnce(
            List.of(
                () -> accepted(offers.get(0)),
                () -> accepted(offers.get(1)),
                () -> accepted(offers.get(2)),
                () -> approve(YEAR, "1200000.00"),
                () -> accepted(offers.get(3)),
                () -> accepted(offers.get(4)),
                () -> accepted(offers.get(5)),
                () -> accepted(offers.get(6)),
                () -> accepted(offers.get(7))));

    long done = told.stream().filter(Decision.Decided.class::isInstance).count();
    assertThat(done).isBetween(3L, 4L);
    assertThat(counting().amount()).isEqualTo(Money.yuan(1_200_000));
    assertThat(counting().taken()).isEqualTo(Money.yuan(300_000 * done));
    assertThat(told)
        .hasSize(9)
        .filteredOn(Decision.QuotaUsedUp.class::isInstance)
        .hasSize(8 - (int) done);
  }

  @Test
  void matchesThoseWhoWaitAgainWhenItIsApprovedOrUsedUp() {
    EnterpriseKey waiting = world.anEnterprise("等待");
    applied(waiting);
    RematchCause changed = new RematchCause.ChangedProducts(Set.of(product.id()));
    assertThat(world.rematch.rematch(waiting, changed)).isZero();

    approve(YEAR, "350000.00");
    assertThat(world.facts("io.rongqiao.catalogue.quota-changed.v1")).isEqualTo(1);
    assertThat(world.rematch.rematch(waiting, changed)).isEqualTo(1);

    accepted(offered(world.anEnterprise("先到")));
    assertThat(world.facts("io.rongqiao.catalogue.quota-changed.v1"))
        .isEqualTo(product.terms().bounds().least().isGreaterThan(Money.yuan(50_000)) ? 2 : 1);

    approve(YEAR, "300000.00");
    assertThat(world.rematch.rematch(waiting, changed)).isEqualTo(1);
    assertThat(world.rematch.rematch(waiting, changed)).isZero();
  }

  @Test
  void saysOnceThatItIsUsedUp() {
    approve(YEAR, "300100.00");
    int before = world.facts("io.rongqiao.catalogue.quota-changed.v1");
    EnterpriseKey waiting = world.anEnterprise("仍在等");
    applied(waiting);

    accepted(offered(world.anEnterprise("最后一笔")));

    assertThat(world.facts("io.rongqiao.catalogue.quota-changed.v1")).isEqualTo(before + 1);
    assertThat(
            world.rematch.rematch(waiting, new RematchCause.ChangedProducts(Set.of(product.id()))))
        .isEqualTo(1);
  }

  @Test
  void needsTwoPeopleOfTheLender() {
    ProductQuota quota = state(YEAR, "1000.00");

    assertThat(world.decideOnQuota.approve(quota.id(), lender(), AUTHOR))
        .isEqualTo(new QuotaDecision.OwnStatement());
    assertThat(world.decideOnQuota.approve(quota.id(), stranger(), APPROVER))
        .isEqualTo(new QuotaDecision.NoSuchQuota());
    assertThat(world.stateQuota.state(stranger(), AUTHOR, product.id(), YEAR, Money.yuan(1), "k"))
        .isEqualTo(new QuotaStatement.NoSuchProduct());
    assertThat(world.decideOnQuota.reject(quota.id(), lender(), AUTHOR, "改主意"))
        .isInstanceOf(QuotaDecision.Decided.class);
    assertThat(world.decideOnQuota.approve(quota.id(), lender(), APPROVER))
        .isInstanceOf(QuotaDecision.DecidedAlready.class);
  }

  @Test
  void isStatedOnceForOneKeyAndNotForThePast() {
    QuotaStatement first = stating(YEAR, "7000.00", "one");

    assertThat(stating(YEAR, "7000.00", "one")).isEqualTo(first);
    assertThat(stating(YEAR, "7001.00", "one")).isEqualTo(new QuotaStatement.KeyReused());
    QuotaPeriod past = new QuotaPeriod(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 2, 28));
    assertThat(stating(past, "1.00", "past")).isEqualTo(new QuotaStatement.Over());
    assertThatThrownBy(() -> stating(YEAR, "-1.00", "negative"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changesMatchesOnTheDayOnWhichItBeginsAndAfterItsLast() {
    approve(new QuotaPeriod(LocalDate.of(2020, 3, 5), LocalDate.of(2020, 3, 9)), "1.00");

    assertThat(changing("2020-03-04", "2020-03-05")).containsExactly(product.id());
    assertThat(changing("2020-03-05", "2020-03-09")).isEmpty();
    assertThat(changing("2020-03-09", "2020-03-10")).containsExactly(product.id());
  }

  @Test
  void letsNobodyAcceptWithoutTaking() {
    Offer offer = offered(world.anEnterprise("绕过"));

    assertThatThrownBy(
            () ->
                world.transactions.run(
                    new Access.Own(offer.enterprise().value(), "x"),
                    () ->
                        world.offers.update(
                            offer.decided(OfferState.ACCEPTED, MatchingWorld.CLOCK.instant()))))
        .hasMessageContaining("has taken nothing");
  }

  private Set<ProductId> changing(String after, String until) {
    return world.transactions.call(
        new Access.Platform("test"),
        () -> world.products.changingWithin(LocalDate.parse(after), LocalDate.parse(until)));
  }

  private FinancingProduct productThatFits() {
    ProductId first =
        composition(applied(world.anEnterprise("试探"))).proposals().stream()
            .filter(it -> it.financing().amount().equals(REQUEST.amount()))
            .findFirst()
            .orElseThrow()
            .offered()
            .product();
    return world
        .transactions
        .call(
            new Access.Platform("test"), () -> world.products.inForceOn(MatchingWorld.TODAY, first))
        .orElseThrow();
  }

  private InstitutionId lender() {
    return product.description().lender();
  }

  private InstitutionId stranger() {
    return world.transactions.call(new Access.Platform("test"), world.institutions::all).stream()
        .filter(it -> !it.id().equals(lender()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private QuotaStatement stating(QuotaPeriod period, String yuan, String key) {
    return world.stateQuota.state(lender(), AUTHOR, product.id(), period, Money.yuan(yuan), key);
  }

  private ProductQuota state(QuotaPeriod period, String yuan) {
    keys++;
    return ((QuotaStatement.Stated) stating(period, yuan, "quota-" + keys)).quota();
  }

  private QuotaDecision approve(QuotaPeriod period, String yuan) {
    QuotaDecision decision =
        world.decideOnQuota.approve(state(period, yuan).id(), lender(), APPROVER);
    assertThat(decision).isInstanceOf(QuotaDecision.Decided.class);
    return decision;
  }

  private ProductQuota counting() {
    List<ProductQuota> all =
        world.transactions.call(
            new Access.Institution(lender().value(), "officer"),
            () -> world.quotas.of(product.id()));
    return ProductQuota.counting(all, MatchingWorld.TODAY).orElseThrow();
  }

  private Application applied(EnterpriseKey enterprise) {
    return ((Submission.Accepted)
            world.apply.apply(enterprise, MatchingWorld.ACTOR, REQUEST, new ClientKey("a")))
        .application();
  }

  private Composition composition(Application application) {
    return world
        .transactions
        .call(
            new Access.Own(application.enterprise().value(), "x"),
            () -> world.applications.latestRound(application.id()).orElseThrow())
        .composition();
  }

  private Optional<Proposal> proposalOf(Composition found) {
    return found.proposals().stream()
        .filter(it -> it.offered().product().equals(product.id()))
        .findFirst();
  }

  private Optional<Unmet> unmetOf(Composition found) {
    return found.unmet().stream()
        .filter(it -> it.offered().product().equals(product.id()))
        .findFirst();
  }

  /** An offer over the whole request on a lead for the product. */
  private Offer offered(EnterpriseKey enterprise) {
    Application application = applied(enterprise);
    Proposal proposal = proposalOf(composition(application)).orElseThrow();
    DeliveryOutcome sent =
        world.deliver.deliver(
            new DeliverLeads.Request(
                enterprise,
                MatchingWorld.ACTOR,
                application.id(),
                List.of(proposal.id()),
                MatchingWorld.TODAY.plusDays(30),
                new ClientKey("d")));
    Lead lead = ((DeliveryOutcome.Delivered) sent).leads().getFirst();
    OfferTerms terms =
        new OfferTerms(
            REQUEST.amount(),
            REQUEST.tenor(),
            AnnualRate.ofPercent("5"),
            MatchingWorld.TODAY.plusDays(10),
            null);
    return ((OfferOutcome.Made)
            world.makeOffer.make(
                lead.lender(), "officer", lead.id(), terms, new ClientKey("o" + lead.id())))
        .offer();
  }

  private Decision accepted(Offer offer) {
    return world.accept.accept(offer.enterprise(), MatchingWorld.ACTOR, offer.id());
  }

  private static List<Object> atOnce(List<Callable<Object>> deeds)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(deeds.size())) {
      List<Object> told = new ArrayList<>();
      for (Future<Object> deed : threads.invokeAll(deeds)) {
        told.add(deed.get());
      }
      return told;
    }
  }
}
