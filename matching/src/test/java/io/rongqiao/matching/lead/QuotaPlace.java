package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ClientKey;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A product with its lender, and enterprises that want it. */
final class QuotaPlace implements AutoCloseable {

  static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(300_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);
  static final QuotaPeriod YEAR =
      new QuotaPeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
  static final String AUTHOR = "author";
  static final String APPROVER = "approver";

  final MatchingWorld world = new MatchingWorld();
  final FinancingProduct product = productThatFits();
  private int keys;

  @Override
  public void close() {
    world.close();
  }

  Set<ProductId> changing(String after, String until) {
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

  InstitutionId lender() {
    return product.description().lender();
  }

  InstitutionId stranger() {
    return world.transactions.call(new Access.Platform("test"), world.institutions::all).stream()
        .filter(it -> !it.id().equals(lender()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  QuotaStatement stating(QuotaPeriod period, String yuan, String key) {
    return world.stateQuota.state(lender(), AUTHOR, product.id(), period, Money.yuan(yuan), key);
  }

  ProductQuota state(QuotaPeriod period, String yuan) {
    keys++;
    return ((QuotaStatement.Stated) stating(period, yuan, "quota-" + keys)).quota();
  }

  QuotaDecision approve(QuotaPeriod period, String yuan) {
    QuotaDecision decision =
        world.decideOnQuota.approve(state(period, yuan).id(), lender(), APPROVER);
    assertThat(decision).isInstanceOf(QuotaDecision.Decided.class);
    return decision;
  }

  ProductQuota counting() {
    List<ProductQuota> all =
        world.transactions.call(
            new Access.Institution(lender().value(), "officer"),
            () -> world.quotas.of(product.id()));
    return ProductQuota.counting(all, MatchingWorld.TODAY).orElseThrow();
  }

  Application applied(EnterpriseKey enterprise) {
    return ((Submission.Accepted)
            world.apply.apply(
                Applicant.platformFor(enterprise, MatchingWorld.ACTOR),
                REQUEST,
                new ClientKey("a")))
        .application();
  }

  Composition composition(Application application) {
    return world
        .transactions
        .call(
            new Access.Own(application.enterprise().value(), "x"),
            () -> world.applications.latestRound(application.id()).orElseThrow())
        .composition();
  }

  Optional<Proposal> proposalOf(Composition found) {
    return found.proposals().stream()
        .filter(it -> it.offered().product().equals(product.id()))
        .findFirst();
  }

  Optional<Unmet> unmetOf(Composition found) {
    return found.unmet().stream()
        .filter(it -> it.offered().product().equals(product.id()))
        .findFirst();
  }

  /** An offer over the whole request on a lead for the product. */
  Offer offered(EnterpriseKey enterprise) {
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

  Decision accepted(Offer offer) {
    return world.accept.accept(offer.enterprise(), MatchingWorld.ACTOR, offer.id());
  }
}
