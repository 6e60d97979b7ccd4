package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationState;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What happens when two do at once what only one may. */
class LeadRaceTest {

  private static final MatchingWorld WORLD = new MatchingWorld();
  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(300_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);
  private static final OfferTerms TERMS =
      new OfferTerms(
          Money.yuan(300_000),
          Tenor.ofMonths(12),
          AnnualRate.ofPercent("5"),
          MatchingWorld.TODAY.plusDays(10),
          null);

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void appliesOnceForOneKey() throws Exception {
    EnterpriseKey enterprise = WORLD.anEnterprise("并发申请");

    List<Submission> submissions =
        atOnce(
            6,
            _ ->
                WORLD.apply.apply(
                    Applicant.platformFor(enterprise, MatchingWorld.ACTOR),
                    REQUEST,
                    new ClientKey("same")));

    assertThat(submissions)
        .allSatisfy(it -> assertThat(it).isInstanceOf(Submission.Accepted.class))
        .extracting(it -> ((Submission.Accepted) it).application().id())
        .containsOnly(((Submission.Accepted) submissions.getFirst()).application().id());
  }

  @Test
  void sendsOnceForOneKey() throws Exception {
    EnterpriseKey enterprise = WORLD.anEnterprise("并发发送");
    Application application = applied(enterprise);
    List<ProposalId> chosen = chosen(enterprise, application);

    List<DeliveryOutcome> outcomes =
        atOnce(4, _ -> WORLD.deliver.deliver(request(enterprise, application, chosen)));

    assertThat(outcomes)
        .allSatisfy(it -> assertThat(it).isInstanceOf(DeliveryOutcome.Delivered.class));
    assertThat(file(enterprise, application).leads()).hasSize(chosen.size());
  }

  @RepeatedTest(3)
  void acceptsOneOfTwoOffers() throws Exception {
    EnterpriseKey enterprise = WORLD.anEnterprise("两份要约" + System.nanoTime());
    Application application = applied(enterprise);
    List<Lead> leads = sent(enterprise, application);
    List<Offer> offers = leads.stream().limit(2).map(lead -> offered(lead, "race")).toList();

    List<Decision> decisions =
        atOnce(
            2, turn -> WORLD.accept.accept(enterprise, MatchingWorld.ACTOR, offers.get(turn).id()));

    assertThat(decisions).filteredOn(Decision.Decided.class::isInstance).hasSize(1);
    ApplicationFile file = file(enterprise, application);
    assertThat(file.state()).isEqualTo(ApplicationState.ACCEPTED);
    assertThat(file.offers())
        .extracting(Offer::stored)
        .containsExactlyInAnyOrder(OfferState.ACCEPTED, OfferState.LAPSED);
  }

  @RepeatedTest(3)
  void endsWhollyWhetherTheOfferOrTheWithdrawalIsFirst() throws Exception {
    EnterpriseKey enterprise = WORLD.anEnterprise("撤回与要约" + System.nanoTime());
    Application application = applied(enterprise);
    Lead lead = sent(enterprise, application).getFirst();
    ClientKey key = new ClientKey("race" + System.nanoTime());

    List<Object> outcomes =
        atOnce(
            2,
            turn ->
                turn == 0
                    ? WORLD.makeOffer.make(lead.lender(), "officer", lead.id(), TERMS, key)
                    : WORLD.withdraw.withdraw(enterprise, MatchingWorld.ACTOR, application.id()));

    assertThat(outcomes.get(1)).isInstanceOf(Withdrawal.Withdrawn.class);
    ApplicationFile file = file(enterprise, application);
    assertThat(file.leads())
        .extracting(it -> it.answer().stored())
        .containsOnly(LeadState.WITHDRAWN);
    if (outcomes.get(0) instanceof OfferOutcome.Made) {
      assertThat(file.offers()).extracting(Offer::stored).containsExactly(OfferState.LAPSED);
    } else {
      assertThat(outcomes.get(0)).isEqualTo(new OfferOutcome.LeadClosed(LeadState.WITHDRAWN));
      assertThat(file.offers()).isEmpty();
    }
  }

  /** What one of several does at once. */
  private interface Turn<T> {
    T take(int turn);
  }

  private static <T> List<T> atOnce(int count, Turn<T> turn)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(count);
    try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
      List<Callable<T>> turns = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int mine = i;
        turns.add(
            () -> {
              start.await();
              return turn.take(mine);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(turns)) {
        results.add(result.get());
      }
      return results;
    }
  }

  private static Application applied(EnterpriseKey enterprise) {
    return ((Submission.Accepted)
            WORLD.apply.apply(
                Applicant.platformFor(enterprise, MatchingWorld.ACTOR),
                REQUEST,
                new ClientKey("a")))
        .application();
  }

  private static List<ProposalId> chosen(EnterpriseKey enterprise, Application application) {
    return file(enterprise, application).latest().composition().proposals().stream()
        .limit(2)
        .map(Proposal::id)
        .toList();
  }

  private static List<Lead> sent(EnterpriseKey enterprise, Application application) {
    return ((DeliveryOutcome.Delivered)
            WORLD.deliver.deliver(
                request(enterprise, application, chosen(enterprise, application))))
        .leads();
  }

  private static DeliverLeads.Request request(
      EnterpriseKey enterprise, Application application, List<ProposalId> chosen) {
    return new DeliverLeads.Request(
        enterprise,
        MatchingWorld.ACTOR,
        application.id(),
        chosen,
        MatchingWorld.TODAY.plusDays(30),
        new ClientKey("d"));
  }

  private static Offer offered(Lead lead, String key) {
    return ((OfferOutcome.Made)
            WORLD.makeOffer.make(
                lead.lender(), "officer", lead.id(), TERMS, new ClientKey(key + lead.id())))
        .offer();
  }

  private static ApplicationFile file(EnterpriseKey enterprise, Application application) {
    return WORLD
        .readApplications
        .find(enterprise, MatchingWorld.ACTOR, application.id())
        .orElseThrow();
  }
}
