package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.ApplicantProfile;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.ProductWriter;
import io.rongqiao.matching.product.Publication;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Composition;
import io.rongqiao.matching.rematch.AwaitingRematch;
import io.rongqiao.matching.rematch.BeginCatalogueDay;
import io.rongqiao.matching.rematch.Rematch;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RematchAllTest {

  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(200_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);

  private static final RematchCause ANYTHING = new RematchCause.NewProfile();

  private final MatchingWorld world = new MatchingWorld();

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void callsForEveryEnterpriseWithALiveApplicationOnce() {
    EnterpriseKey twice = world.anEnterprise("两次申请");
    applied(twice, "a");
    applied(twice, "b");
    applied(world.anEnterprise("一次申请"), "a");
    EnterpriseKey gone = world.anEnterprise("已撤回");
    world.withdraw.withdraw(gone, MatchingWorld.ACTOR, applied(gone, "a").id());
    world.anEnterprise("从未申请");

    assertThat(world.callForRematches.call(Set.of(product().id()))).isEqualTo(2);
    assertThat(world.facts("io.rongqiao.matching.rematch-due.v1")).isEqualTo(2);
  }

  @Test
  void matchesAgainWithTheChangedProduct() {
    EnterpriseKey enterprise = world.anEnterprise("产品变更");
    applied(enterprise, "a");
    assertThat(world.rematch(enterprise, ANYTHING)).isZero();

    publishAnotherVersion();

    assertThat(world.rematch(enterprise, ANYTHING)).isEqualTo(1);
    assertThat(world.rematch(enterprise, ANYTHING)).isZero();
  }

  @Test
  void matchesSeveralAtOnceAsEachAlone() {
    EnterpriseKey once = world.anEnterprise("一次");
    EnterpriseKey twice = world.anEnterprise("两次");
    EnterpriseKey gone = world.anEnterprise("撤回");
    EnterpriseKey ungraded = world.anEnterprise("未评级");
    EnterpriseKey unchanged = world.anEnterprise("未变");
    List<Application> changed =
        List.of(applied(once, "a"), applied(twice, "a"), applied(twice, "b"));
    List<Application> others =
        List.of(applied(gone, "a"), applied(ungraded, "a"), applied(unchanged, "a"));
    world.withdraw.withdraw(gone, MatchingWorld.ACTOR, others.getFirst().id());
    List.of(once, twice, gone).forEach(it -> world.assess(it, "second", KnownFacts.goodInvoices()));
    world.conclude(ungraded, new ApplicantProfile.Ungraded("REFERRED"));
    List<EnterpriseKey> all = List.of(once, twice, gone, ungraded, unchanged);
    Map<EnterpriseKey, RematchCause> due =
        all.stream().collect(Collectors.toMap(it -> it, _ -> ANYTHING));
    int facts = world.facts("io.rongqiao.matching.application-matched.v1");

    assertThat(world.rematch.rematch(due, Rematch.access(all))).isEqualTo(3);

    assertThat(changed).extracting(this::round).containsOnly(2);
    assertThat(others).extracting(this::round).containsOnly(1);
    assertThat(changed).allSatisfy(it -> assertThat(events(it)).isEqualTo(3));
    assertThat(others.getLast()).satisfies(it -> assertThat(events(it)).isEqualTo(2));
    assertThat(world.facts("io.rongqiao.matching.application-matched.v1")).isEqualTo(facts + 3);
    assertThat(world.rematch.rematch(due, Rematch.access(all))).as("once more").isZero();
  }

  @Test
  void actsForThoseNamedAlone() {
    EnterpriseKey named = world.anEnterprise("在内");
    Application inside = applied(named, "a");
    Application outside = applied(world.anEnterprise("在外"), "a");
    Access access = Rematch.access(List.of(named));

    assertThat(world.transactions.call(access, () -> world.applications.find(inside.id())))
        .isPresent();
    assertThat(world.transactions.call(access, () -> world.applications.find(outside.id())))
        .isEmpty();
    assertThat(
            world.transactions.call(
                access, () -> world.applications.lockLive(Set.of(outside.enterprise()))))
        .isEmpty();
  }

  @Test
  void joinsCauses() {
    var one = new ProductId(new UUID(1, 1));
    var other = new ProductId(new UUID(1, 2));

    assertThat(changed(one).and(changed(other)))
        .isEqualTo(new RematchCause.ChangedProducts(Set.of(one, other)));
    assertThat(changed(one).and(ANYTHING)).isEqualTo(ANYTHING);
    assertThat(ANYTHING.and(changed(one))).isEqualTo(ANYTHING);
  }

  private int round(Application application) {
    return own(application, () -> world.applications.latestRound(application.id()))
        .orElseThrow()
        .number();
  }

  private int events(Application application) {
    return own(application, () -> world.applications.history(application.id())).size();
  }

  private <T> T own(Application application, Supplier<T> reading) {
    return world.transactions.call(new Access.Own(application.enterprise().value(), "x"), reading);
  }

  @Test
  void keepsNoMatchOfAProductThatFitsNeitherBeforeNorNow() {
    EnterpriseKey enterprise = world.anEnterprise("与其无关");
    Application application = applied(enterprise, "a");
    Composition before = composition(application);
    ProductId fits = before.proposals().getFirst().offered().product();
    ProductId doesNot = before.unmet().getFirst().offered().product();

    publishAnotherVersion();

    assertThat(world.rematch(enterprise, changed(doesNot))).isZero();
    assertThat(world.rematch(enterprise, changed(fits))).isEqualTo(1);
  }

  @Test
  void callsOnTheDayOnWhichAVersionEntersIntoForceOrHasEnded() {
    applied(world.anEnterprise("等待生效"), "a");
    ProductId product = publish(2, "2020-03-05", "2020-03-09");

    assertThat(begin(MatchingWorld.TODAY)).as("the first look only notes the day").isZero();
    assertThat(begin(LocalDate.of(2020, 3, 4))).isZero();
    assertThat(begin(LocalDate.of(2020, 3, 6))).as("it is in force since yesterday").isOne();
    assertThat(begin(LocalDate.of(2020, 3, 6))).as("the same day again").isZero();
    assertThat(begin(LocalDate.of(2020, 3, 9))).as("its last day").isZero();
    assertThat(begin(LocalDate.of(2020, 3, 10))).as("it has ended").isOne();
    assertThat(within("2020-03-04", "2020-03-05")).containsExactly(product);
  }

  private int begin(LocalDate day) {
    return new BeginCatalogueDay(
            world.transactions, world.days, world.products, world.callForRematches, () -> day)
        .begin();
  }

  private Set<ProductId> within(String after, String until) {
    return world.transactions.call(
        new Access.Platform("test"),
        () -> world.products.changingWithin(LocalDate.parse(after), LocalDate.parse(until)));
  }

  private static RematchCause changed(ProductId product) {
    return new RematchCause.ChangedProducts(Set.of(product));
  }

  private Composition composition(Application application) {
    return world
        .transactions
        .call(
            new Access.Own(application.enterprise().value(), "x"),
            () -> world.applications.latestRound(application.id()).orElseThrow())
        .composition();
  }

  @Test
  void appliesWithTheCatalogueAsItIsAndNotAsItIsRemembered() {
    EnterpriseKey enterprise = world.anEnterprise("目录已变");
    long before = revision(applied(enterprise, "a"));

    publishAnotherVersion();
    long after = revision(applied(enterprise, "b"));

    assertThat(after).isGreaterThan(before);
    assertThat(world.rematch(enterprise, ANYTHING)).as("only the first is stale").isEqualTo(1);
  }

  private long revision(Application application) {
    return world
        .transactions
        .call(
            new Access.Own(application.enterprise().value(), "x"),
            () -> world.applications.latestRound(application.id()).orElseThrow())
        .catalogueRevision();
  }

  @Test
  void tellsNobodyButThePlatformWhoApplied() {
    EnterpriseKey enterprise = world.anEnterprise("不可见");
    applied(enterprise, "a");

    assertThat(seenAs(new Access.Platform("test"))).containsExactly(enterprise);
    assertThat(seenAs(new Access.Own(enterprise.value(), "x"))).isEmpty();
    assertThat(seenAs(new Access.Institution(lender(), "x"))).isEmpty();
  }

  @Test
  void picksOfManyEnterprisesThoseThatWaitForAMatch() {
    EnterpriseKey applied = world.anEnterprise("已申请");
    EnterpriseKey idle = world.anEnterprise("未申请");
    applied(applied, "a");
    Set<EnterpriseKey> both = Set.of(applied, idle);

    assertThat(new AwaitingRematch(world.transactions, world.applications).among(both))
        .containsExactly(applied);
    assertThat(
            world.transactions.call(
                new Access.Own(applied.value(), "x"), () -> world.applications.withLive(both)))
        .as("only the platform is told")
        .isEmpty();
  }

  private List<EnterpriseKey> seenAs(Access access) {
    return world.transactions.call(access, () -> world.applications.enterprisesWithLive(0, 10));
  }

  private UUID lender() {
    return product().description().lender().value();
  }

  private FinancingProduct product() {
    return world
        .transactions
        .call(new Access.Platform("test"), () -> world.products.inForceOn(MatchingWorld.TODAY))
        .getFirst();
  }

  private void publishAnotherVersion() {
    publish(2, "2020-02-01", null);
  }

  private ProductId publish(int number, String validFrom, @Nullable String validUntil) {
    FinancingProduct product = product();
    ObjectNode document = ProductWriter.write(product);
    ObjectNode version = document.withObject("/version");
    version.put("number", number).put("validFrom", validFrom);
    if (validUntil != null) {
      version.put("validUntil", validUntil);
    }
    assertThat(world.publish.publish(document, product.description().lender(), "officer"))
        .isInstanceOf(Publication.Published.class);
    return product.id();
  }

  private Application applied(EnterpriseKey enterprise, String key) {
    Submission submission =
        world.apply.apply(
            Applicant.platformFor(enterprise, MatchingWorld.ACTOR), REQUEST, new ClientKey(key));
    return ((Submission.Accepted) submission).application();
  }
}
