package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.ApplicantProfile;
import io.rongqiao.matching.application.ApplicantProfiles;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.application.ApplyForFinancing;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.ProductWriter;
import io.rongqiao.matching.product.Publication;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApplyTogetherTest {

  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(300_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);
  private static final int MANY = 24;

  private final MatchingWorld world = new MatchingWorld();
  private final AtomicInteger lookedAt = new AtomicInteger();

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void addsThoseOfSeveralEnterprisesWholly() throws Exception {
    List<EnterpriseKey> enterprises = enterprises();

    List<Submission> submissions =
        atOnce(enterprises, it -> apply(world.apply, it, "together", REQUEST));

    assertThat(submissions).hasOnlyElementsOfType(Submission.Submitted.class);
    for (int at = 0; at < MANY; at++) {
      ApplicationFile file = file(enterprises.get(at), application(submissions.get(at)));
      assertThat(file.latest().number()).isEqualTo(1);
      assertThat(file.latest().composition())
          .isEqualTo(((Submission.Submitted) submissions.get(at)).round().composition());
      assertThat(file.history())
          .extracting(ApplicationEvent::kind)
          .containsExactly(ApplicationEvent.Kind.SUBMITTED, ApplicationEvent.Kind.MATCHED);
      assertThat(factsOf(enterprises.get(at)))
          .containsExactly(
              "io.rongqiao.matching.application-submitted.v1",
              "io.rongqiao.matching.application-matched.v1");
    }
  }

  @Test
  void refusesOneWhoseAccountIsClosedAndNobodyBesides() throws Exception {
    List<EnterpriseKey> enterprises = enterprises();
    EnterpriseKey closed = enterprises.get(MANY / 2);
    UUID account = account(closed, true);

    List<Submission> submissions =
        atOnce(
            enterprises,
            it ->
                world.apply.apply(
                    it.equals(closed)
                        ? new Applicant(it, "owner", account)
                        : Applicant.platformFor(it, "owner"),
                    REQUEST,
                    new ClientKey("together")));

    assertThat(submissions).filteredOn(Submission.Submitted.class::isInstance).hasSize(MANY - 1);
    assertThat(submissions.get(MANY / 2)).isEqualTo(new Submission.NotEntitled());
    assertThat(applicationsOf(closed)).isEmpty();
    assertThat(factsOf(closed)).isEmpty();
  }

  @Test
  void refusesAnAccountOfAnotherEnterprise() {
    EnterpriseKey own = world.anEnterprise("本企业");
    UUID account = account(own, false);
    EnterpriseKey another = world.anEnterprise("他企业");

    assertThat(
            world.apply.apply(
                new Applicant(another, "owner", account), REQUEST, new ClientKey("a")))
        .isEqualTo(new Submission.NotEntitled());
    assertThat(world.apply.apply(new Applicant(own, "owner", account), REQUEST, new ClientKey("a")))
        .isInstanceOf(Submission.Submitted.class);
  }

  @Test
  void failsOneThatCannotBeKeptAndNobodyBesides() throws Exception {
    List<EnterpriseKey> enterprises = enterprises();
    EnterpriseKey failing = enterprises.get(MANY / 2);
    FinancingRequest tooMuch =
        new FinancingRequest(
            Money.yuan(Long.MAX_VALUE), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);

    List<String> outcomes =
        atOnce(
            enterprises,
            it -> {
              try {
                FinancingRequest asked = it.equals(failing) ? tooMuch : REQUEST;
                return apply(world.apply, it, "together", asked).getClass().getSimpleName();
              } catch (DataAccessException refused) {
                return "refused";
              }
            });

    assertThat(outcomes).filteredOn("Submitted"::equals).hasSize(MANY - 1);
    assertThat(outcomes.get(MANY / 2)).isEqualTo("refused");
    assertThat(applicationsOf(failing)).isEmpty();
  }

  @Test
  void keepsNothingOfOneWhoseFactsCannotBeKept() throws Exception {
    List<EnterpriseKey> enterprises = enterprises();
    EnterpriseKey failing = enterprises.getFirst();
    world.asOwner(
        "ALTER TABLE outbox ADD CONSTRAINT refused CHECK (key <> '%s') NOT VALID"
            .formatted(failing));

    List<Boolean> kept =
        atOnce(
            enterprises,
            it -> {
              try {
                return apply(world.apply, it, "together", REQUEST) instanceof Submission.Submitted;
              } catch (DataAccessException refused) {
                return false;
              }
            });

    assertThat(kept).containsOnlyOnce(false).startsWith(false);
    assertThat(applicationsOf(failing)).isEmpty();
    assertThat(factsOf(failing)).isEmpty();
    assertThat(applicationsOf(enterprises.getLast())).hasSize(1);
    assertThat(factsOf(enterprises.getLast())).hasSize(2);
  }

  @Test
  void addsOnceForOneKeyOfEachHoweverOftenItIsSent() throws Exception {
    List<EnterpriseKey> enterprises =
        enterprises().stream().limit(4).flatMap(it -> Stream.of(it, it, it)).toList();

    List<Submission> submissions =
        atOnce(enterprises, it -> apply(world.apply, it, "same", REQUEST));

    assertThat(submissions).filteredOn(Submission.Submitted.class::isInstance).hasSize(4);
    assertThat(submissions).filteredOn(Submission.Repeated.class::isInstance).hasSize(8);
    assertThat(enterprises).allSatisfy(it -> assertThat(applicationsOf(it)).hasSize(1));
    assertThat(enterprises).allSatisfy(it -> assertThat(factsOf(it)).hasSize(2));
  }

  @Test
  void looksAtAnEnterpriseAgainOnlyWhenSomethingChanged() {
    EnterpriseKey enterprise = world.anEnterprise("再次申请");
    ApplyForFinancing apply = applying(this::counted);
    String first = world.seal(enterprise, KnownFacts.goodInvoices());

    assertThat(assessmentOf(apply(apply, enterprise, "a", REQUEST))).isEqualTo(first);
    assertThat(assessmentOf(apply(apply, enterprise, "b", REQUEST))).isEqualTo(first);
    assertThat(apply(apply, enterprise, "b", REQUEST)).isInstanceOf(Submission.Repeated.class);
    assertThat(lookedAt).hasValue(1);

    String second = world.seal(enterprise, KnownFacts.goodInvoices());

    assertThat(assessmentOf(apply(apply, enterprise, "c", REQUEST))).isEqualTo(second);
    assertThat(lookedAt).hasValue(2);
  }

  @Test
  void matchesByTheCatalogueAsItIsWhenItIsAdded() {
    EnterpriseKey enterprise = world.anEnterprise("目录变化");
    world.seal(enterprise, KnownFacts.goodInvoices());
    Submission before = apply(world.apply, enterprise, "a", REQUEST);

    publishAgain();

    Submission after = apply(world.apply, enterprise, "b", REQUEST);
    assertThat(((Submission.Submitted) after).round().catalogueRevision())
        .isGreaterThan(((Submission.Submitted) before).round().catalogueRevision());
  }

  @Test
  void notesWhatStandsBehindTheRequestWhenItIsAdded() {
    EnterpriseKey enterprise = world.anEnterprise("采购合同");
    ApplyForFinancing apply = applying(this::counted);
    world.seal(enterprise, KnownFacts.goodInvoices());
    apply(apply, enterprise, "a", REQUEST);

    verifiedContract(enterprise);

    assertThat(apply(apply, enterprise, "b", REQUEST)).isInstanceOf(Submission.Submitted.class);
    assertThat(lookedAt).hasValue(2);
    assertThat(apply(apply, enterprise, "c", REQUEST)).isInstanceOf(Submission.Submitted.class);
    assertThat(lookedAt).hasValue(2);
  }

  @Test
  void isAddedByThePlatformAlone() {
    EnterpriseKey enterprise = world.anEnterprise("自行添加");

    assertThatThrownBy(
            () ->
                world.transactions.call(
                    new Access.Own(enterprise.value(), "owner"),
                    () -> world.applications.addAll(List.of())))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("only the platform");
  }

  @Test
  void isNoPartOfAnotherUnitOfWork() {
    EnterpriseKey enterprise = world.anEnterprise("他人之中");

    assertThatThrownBy(
            () ->
                world.transactions.call(
                    new Access.Own(enterprise.value(), "owner"),
                    () -> apply(world.apply, enterprise, "a", REQUEST)))
        .isInstanceOf(IllegalStateException.class);
  }

  private List<EnterpriseKey> enterprises() {
    return Stream.iterate(1, it -> it + 1)
        .limit(MANY)
        .map(it -> world.anEnterprise("同时申请" + it))
        .toList();
  }

  private ApplyForFinancing applying(ApplicantProfiles profiles) {
    return new ApplyForFinancing(
        world.transactions,
        world.applications,
        profiles,
        world.backings,
        world.matching,
        world.outbox,
        UUID::randomUUID,
        MatchingWorld.CLOCK,
        MatchingWorld.DATE);
  }

  private ApplicantProfile counted(EnterpriseKey enterprise) {
    lookedAt.incrementAndGet();
    return world.profiles.latest(enterprise);
  }

  private static Submission apply(
      ApplyForFinancing apply, EnterpriseKey enterprise, String key, FinancingRequest request) {
    return apply.apply(Applicant.platformFor(enterprise, "owner"), request, new ClientKey(key));
  }

  private static Application application(Submission submission) {
    return ((Submission.Accepted) submission).application();
  }

  private static String assessmentOf(Submission submission) {
    return ((Submission.Submitted) submission).round().profile().assessment();
  }

  private ApplicationFile file(EnterpriseKey enterprise, Application application) {
    return world.readApplications.find(enterprise, "owner", application.id()).orElseThrow();
  }

  private List<Application> applicationsOf(EnterpriseKey enterprise) {
    return world.transactions.call(
        new Access.Own(enterprise.value(), "owner"),
        () -> world.applications.of(enterprise, Applications.NEWEST, 100));
  }

  private List<String> factsOf(EnterpriseKey enterprise) {
    return world.transactions.call(
        new Access.Platform("test"),
        () ->
            world
                .transactions
                .dsl()
                .fetch(
                    "SELECT event_type FROM outbox WHERE topic = 'matching.applications.v1'"
                        + " AND key = ? ORDER BY position",
                    enterprise.toString())
                .getValues(0, String.class));
  }

  private UUID account(EnterpriseKey enterprise, boolean closed) {
    UUID id = UUID.randomUUID();
    world.asOwner(
        """
        INSERT INTO account (id, login, display_name, role, enterprise_key, created_at, disabled_at)
        VALUES ('%s', 'owner-%s', 'owner', 'ENTERPRISE', %d, now(), %s)
        """
            .formatted(id, id, enterprise.value(), closed ? "now()" : "NULL"));
    return id;
  }

  private void publishAgain() {
    FinancingProduct product =
        world.transactions.call(
            new Access.Platform("test"),
            () -> world.products.inForceOn(MatchingWorld.TODAY).getFirst());
    ObjectNode document = ProductWriter.write(product);
    document
        .withObject("/version")
        .put("number", product.version().number() + 1)
        .put("validFrom", "2020-02-01");
    assertThat(world.publish.publish(document, product.description().lender(), "officer"))
        .isInstanceOf(Publication.Published.class);
  }

  private void verifiedContract(EnterpriseKey enterprise) {
    UUID id = UUID.randomUUID();
    world.asOwner(
        """
        INSERT INTO procurement_contract (
            id, supplier_key, number, plain_number, buyer_name, plain_buyer, amount, currency,
            signed_on, due_on, account_holder, account_number, account_bank, client_key,
            submitted_at, submitted_by)
        VALUES ('%s', %d, '1', '1', '采购单位', '采购单位', 100000, 'CNY', '2020-01-01', '2020-12-31',
                '本企业', '1', '银行', 'a', now(), 'owner');
        INSERT INTO procurement_verification (
            contract_id, number, outcome, differences, plain_buyer, revision, verified_at)
        VALUES ('%s', 1, 'VERIFIED', '[]', '采购单位', 1, now())
        """
            .formatted(id, enterprise.value(), id));
  }

  private static <T> List<T> atOnce(
      List<EnterpriseKey> enterprises, Function<EnterpriseKey, T> turn) throws Exception {
    CyclicBarrier start = new CyclicBarrier(enterprises.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(enterprises.size())) {
      List<Callable<T>> turns = new ArrayList<>();
      for (EnterpriseKey enterprise : enterprises) {
        turns.add(
            () -> {
              start.await();
              return turn.apply(enterprise);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(turns)) {
        results.add(result.get());
      }
      return results;
    }
  }
}
