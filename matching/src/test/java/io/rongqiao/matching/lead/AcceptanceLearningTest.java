package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.acceptance.AcceptanceVersion;
import io.rongqiao.matching.acceptance.EndedOffer;
import io.rongqiao.matching.acceptance.JooqEndedOffers;
import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.MatchRound;
import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.matching.ranking.Circumstances;
import io.rongqiao.matching.ranking.Composition;
import io.rongqiao.matching.ranking.CompositionDocument;
import io.rongqiao.matching.ranking.Likelihood;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalComposer;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Forty enterprises decide on offers of three lenders, dear ones refused, and the platform learns.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AcceptanceLearningTest {

  private static final MatchingWorld WORLD = new MatchingWorld();
  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(300_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);
  private static final String GRADE = KnownFacts.goodInvoices().code("risk_grade").orElseThrow();
  private static final String[] PERCENT = {"4.2", "7.5", "11.3"};

  @BeforeAll
  static void offersEnd() {
    for (int at = 0; at < 40; at++) {
      EnterpriseKey enterprise = WORLD.anEnterprise("结局" + at);
      Application application = applied(enterprise, "a");
      List<Offer> offers = offered(enterprise, application);
      WORLD.refuse.refuse(enterprise, MatchingWorld.ACTOR, offers.get(2).id());
      if (at % 5 == 0) {
        WORLD.withdraw.withdraw(enterprise, MatchingWorld.ACTOR, application.id());
      } else {
        WORLD.accept.accept(enterprise, MatchingWorld.ACTOR, offers.getFirst().id());
      }
    }
  }

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  @Order(1)
  void readsEveryOutcomeAsThePlatformAlone() {
    List<EndedOffer> ended = endedAs(new Access.Platform("test"));

    assertThat(ended).hasSize(120);
    assertThat(ended).filteredOn(EndedOffer::accepted).hasSize(32);
    assertThat(endedAs(new Access.Own(ended.getFirst().enterprise().value(), "x"))).isEmpty();
    assertThat(endedAs(new Access.Institution(ended.getFirst().lender().value(), "x"))).isEmpty();
  }

  @Test
  @Order(5)
  void tellsTheSameOfAPastCutOffWhateverHappensAfterwards() {
    EnterpriseKey enterprise = WORLD.anEnterprise("之后改价");
    Offer open = offered(enterprise, applied(enterprise, "a")).getFirst();
    Instant moment = MatchingWorld.CLOCK.instant().plusMillis(1);
    LocalDate afterTheLastDay = open.terms().validUntil().plusDays(1);
    List<EndedOffer> before = ended(moment, afterTheLastDay);

    later(
        "UPDATE offer SET state = 'REPLACED', decided_at = '2020-03-20 00:00:00+00' WHERE id = '%s'",
        open);
    later(
        "UPDATE offer SET made_at = '2020-03-20 00:00:00+00' WHERE id <> '%s' AND state = 'OPEN'",
        open);

    assertThat(ended(moment, open.terms().validUntil())).hasSize(before.size() - 3);
    assertThat(ended(moment, afterTheLastDay)).hasSize(before.size() - 2);
    assertThat(ended(Instant.parse("2020-03-21T00:00:00Z"), afterTheLastDay))
        .as("what was replaced is nobody's decision")
        .hasSize(before.size() - 1);
  }

  /** As if it had happened later; the owner may change what nobody else may. */
  private static void later(String sql, Offer offer) {
    WORLD.asOwner(sql.formatted(offer.id()));
  }

  private static List<EndedOffer> ended(Instant moment, LocalDate day) {
    return WORLD.transactions.call(
        new Access.Platform("test"),
        () -> new JooqEndedOffers(WORLD.transactions.dsl()).before(moment, day));
  }

  @Test
  @Order(2)
  void ranksByWhatWasLearnedFromThenOnAndSaysSo() {
    EnterpriseKey enterprise = WORLD.anEnterprise("之后");
    Application application = applied(enterprise, "before");
    Proposal before = round(application).composition().proposals().getFirst();
    assertThat(before.likelihoodVersion()).isZero();

    AcceptanceVersion learned = WORLD.learnAcceptance.learn("operator").orElseThrow();

    assertThat(learned.number()).isOne();
    assertThat(learned.outcomes()).isEqualTo(120);
    assertThat(learned.learnedBy()).isEqualTo("operator");
    assertThat(ended(learned.endedBefore(), learned.day())).hasSize(learned.outcomes());
    assertThat(learned.curves()).containsOnlyKeys(GRADE);
    assertThat(learned.of(GRADE, AnnualRate.ofPercent("4.2")))
        .isGreaterThan(learned.of(GRADE, AnnualRate.ofPercent("11.3")));
    assertThat(learned.of("A", AnnualRate.ofPercent("5")))
        .isEqualTo(Likelihood.STATED.of("A", AnnualRate.ofPercent("5")));
    assertThat(WORLD.rematch(enterprise, new RematchCause.NewProfile())).isOne();
    assertThat(round(application).composition().proposals())
        .allSatisfy(it -> assertThat(it.likelihoodVersion()).isOne())
        .anySatisfy(
            it -> assertThat(it.merits().likelihood()).isNotEqualTo(before.merits().likelihood()));
  }

  @Test
  @Order(3)
  void makesNoVersionOfNothingNew() {
    assertThat(WORLD.learnAcceptance.learn("operator")).isEmpty();
  }

  @Test
  @Order(4)
  void composesAnOldRoundToTheSameBytesByTheVersionItNames() {
    EnterpriseKey enterprise = WORLD.anEnterprise("复算");
    MatchRound old = round(applied(enterprise, "old"));
    for (int at = 0; at < 20; at++) {
      EnterpriseKey other = WORLD.anEnterprise("后来" + at);
      offered(other, applied(other, "a"))
          .forEach(it -> WORLD.refuse.refuse(other, MatchingWorld.ACTOR, it.id()));
    }
    assertThat(WORLD.learnAcceptance.learn("operator"))
        .hasValueSatisfying(it -> assertThat(it.number()).isEqualTo(2));

    byte[] stored = CompositionDocument.write(old.composition());

    assertThat(composed(old, version(1))).isEqualTo(stored);
    assertThat(composed(old, version(2))).isNotEqualTo(stored);
  }

  private static byte[] composed(MatchRound old, Likelihood likelihood) {
    return WORLD.transactions.call(
        new Access.Platform("test"),
        () -> {
          CompiledCatalogue catalogue =
              new CompiledCatalogue(
                  old.policyDate(),
                  old.catalogueRevision(),
                  WORLD.products.inForceOn(old.policyDate()));
          Circumstances then = new Circumstances(Map.of(), likelihood);
          Iterator<UUID> ids =
              old.composition().proposals().stream().map(it -> it.id().value()).iterator();
          Composition again =
              new ProposalComposer(catalogue, WORLD.institutions.all(), then, ids::next)
                  .compose(REQUEST, KnownFacts.goodInvoices(), GRADE, Backing.NONE);
          return CompositionDocument.write(again);
        });
  }

  private static AcceptanceVersion version(int number) {
    return WORLD.transactions.call(
        new Access.Platform("test"), () -> WORLD.acceptanceVersions.find(number).orElseThrow());
  }

  private static List<EndedOffer> endedAs(Access access) {
    return WORLD.transactions.call(
        access,
        () ->
            new JooqEndedOffers(WORLD.transactions.dsl())
                .before(MatchingWorld.CLOCK.instant().plusMillis(1), MatchingWorld.TODAY));
  }

  private static MatchRound round(Application application) {
    return WORLD.transactions.call(
        new Access.Own(application.enterprise().value(), "x"),
        () -> WORLD.applications.latestRound(application.id()).orElseThrow());
  }

  private static Application applied(EnterpriseKey enterprise, String key) {
    return ((Submission.Accepted)
            WORLD.apply.apply(
                Applicant.platformFor(enterprise, MatchingWorld.ACTOR),
                REQUEST,
                new ClientKey(key)))
        .application();
  }

  /** One offer of each of three lenders, the cheapest first. */
  private static List<Offer> offered(EnterpriseKey enterprise, Application application) {
    Set<InstitutionId> lenders = new HashSet<>();
    List<Proposal> chosen =
        round(application).composition().proposals().stream()
            .filter(it -> lenders.add(it.offered().lender()))
            .limit(3)
            .toList();
    DeliveryOutcome sent =
        WORLD.deliver.deliver(
            new DeliverLeads.Request(
                enterprise,
                MatchingWorld.ACTOR,
                application.id(),
                chosen.stream().map(Proposal::id).toList(),
                MatchingWorld.TODAY.plusDays(30),
                new ClientKey("d")));
    List<Offer> offers = new ArrayList<>();
    for (Lead lead : ((DeliveryOutcome.Delivered) sent).leads()) {
      OfferTerms terms =
          new OfferTerms(
              REQUEST.amount(),
              REQUEST.tenor(),
              AnnualRate.ofPercent(PERCENT[offers.size()]),
              MatchingWorld.TODAY.plusDays(10),
              null);
      OfferOutcome made =
          WORLD.makeOffer.make(
              lead.lender(), "officer", lead.id(), terms, new ClientKey("o" + lead.id()));
      offers.add(((OfferOutcome.Made) made).offer());
    }
    return offers;
  }
}
