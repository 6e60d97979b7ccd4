package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.MatchRound;
import io.rongqiao.matching.application.NewApplication;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.matching.ranking.CompositionDocument;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One statement adds all applications, or none if anything stands in the way of one. */
class AddAtOnceTest {

  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(300_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);
  private static final Fact FACT =
      new Fact(
          "matching.applications.v1",
          "told at once",
          "io.rongqiao.matching.application-submitted.v1",
          "{}",
          Instant.parse("2020-02-29T04:00:00Z"));

  private final MatchingWorld world = new MatchingWorld();
  private final EnterpriseKey enterprise = world.anEnterprise("一次写入");
  private final EnterpriseKey another = world.anEnterprise("同时写入");

  @BeforeEach
  void knowTheirAssessments() {
    world.seal(enterprise, KnownFacts.goodInvoices());
    world.seal(another, KnownFacts.goodInvoices());
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void addsAllAndTellsOfThem() {
    NewApplication first = application(enterprise, it -> it);
    NewApplication second = application(another, it -> it);

    assertThat(added(first, second)).isTrue();

    assertThat(count("application")).isEqualTo(4);
    assertThat(count("match_round")).isEqualTo(4);
    assertThat(count("application_event")).isEqualTo(8);
    assertThat(count("outbox WHERE key = 'told at once'")).isOne();
    assertThat(file(second).latest().composition()).isEqualTo(second.first().composition());
    assertThat(file(second).history()).isEqualTo(second.history());
  }

  @Test
  void addsNothingOfUsedKeys() {
    NewApplication first = application(enterprise, it -> it);
    assertThat(added(first)).isTrue();

    refusesAllWith(
        application(
            enterprise,
            it ->
                new NewApplication(
                    it.application(),
                    first.key(),
                    it.account(),
                    it.first(),
                    it.composition(),
                    it.history(),
                    it.ifStill())));
  }

  @Test
  void addsNothingOfAnotherCatalogue() {
    refusesAllWith(
        application(
            enterprise,
            it -> {
              MatchRound round = it.first();
              return with(
                  it,
                  new MatchRound(
                      round.application(),
                      round.number(),
                      round.profile(),
                      round.catalogueRevision() - 1,
                      round.policyDate(),
                      round.matchedAt(),
                      round.composition()),
                  it.ifStill());
            }));
  }

  @Test
  void addsNothingOfAnAssessmentThatIsNotTheLatest() {
    NewApplication before = application(enterprise, it -> it);
    world.seal(enterprise, KnownFacts.goodInvoices());

    refusesAllWith(before);
  }

  @Test
  void addsNothingOfWhatStandsBehindNobody() {
    refusesAllWith(
        application(
            enterprise, it -> with(it, it.first(), new Backing(null, Money.yuan(100_000)))));
    refusesAllWith(
        application(
            enterprise,
            it ->
                with(it, it.first(), new Backing(Percentage.ofFraction("0.9000"), Money.NO_YUAN))));
  }

  @Test
  void asksNothingOfWhatWasJustLookedAt() {
    NewApplication before = application(enterprise, it -> with(it, it.first(), null));
    world.seal(enterprise, KnownFacts.goodInvoices());

    assertThat(added(before)).isTrue();
  }

  @Test
  void addsNothingByAnAccountThatIsNotThere() {
    refusesAllWith(
        application(
            enterprise,
            it ->
                new NewApplication(
                    it.application(),
                    it.key(),
                    UUID.randomUUID(),
                    it.first(),
                    it.composition(),
                    it.history(),
                    it.ifStill())));
  }

  private void refusesAllWith(NewApplication hindered) {
    NewApplication other = application(another, it -> it);
    List<String> tables = List.of("application", "match_round", "application_event", "outbox");
    List<Integer> before = tables.stream().map(this::count).toList();

    assertThat(added(other, hindered)).isFalse();

    assertThat(tables.stream().map(this::count)).isEqualTo(before);
    assertThat(added(other)).isTrue();
  }

  private boolean added(NewApplication... applications) {
    return world.transactions.alone(
        () ->
            world.applications.addAllAtOnce(
                List.of(applications), List.of(FACT), MatchingWorld.TODAY));
  }

  /** Another application like the one with which the enterprise began. */
  private NewApplication application(EnterpriseKey of, UnaryOperator<NewApplication> but) {
    Submission.Submitted like =
        (Submission.Submitted)
            world.apply.apply(
                Applicant.platformFor(of, "owner"),
                REQUEST,
                new ClientKey(UUID.randomUUID().toString()));
    Application application =
        new Application(
            new ApplicationId(UUID.randomUUID()),
            of,
            REQUEST,
            like.application().stored(),
            like.application().submittedAt(),
            like.application().submittedBy(),
            like.application().expiresOn(),
            0);
    return but.apply(
        new NewApplication(
            application,
            new ClientKey(UUID.randomUUID().toString()),
            null,
            like.round(),
            CompositionDocument.of(like.round().composition()),
            like.history(),
            Backing.NONE));
  }

  private static NewApplication with(
      NewApplication it, MatchRound round, @Nullable Backing ifStill) {
    return new NewApplication(
        it.application(), it.key(), it.account(), round, it.composition(), it.history(), ifStill);
  }

  private ApplicationFile file(NewApplication added) {
    return world
        .readApplications
        .find(added.application().enterprise(), "owner", added.application().id())
        .orElseThrow();
  }

  private int count(String table) {
    return world.transactions.alone(
        () ->
            world
                .transactions
                .dsl()
                .fetchSingle("SELECT count(*) FROM " + table)
                .get(0, int.class));
  }
}
