package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationState;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.rematch.BeginCatalogueDay;
import io.rongqiao.matching.rematch.CallForRematches;
import io.rongqiao.matching.rematch.Rematch;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExpiryTest {

  private final MatchingWorld world = new MatchingWorld();
  private final EnterpriseKey enterprise = world.anEnterprise("过期");
  private final Application application = applied();

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void sendsNothingThatHasExpired() {
    Proposal best = proposals().getFirst();

    assertThat(send(best, best.expiresOn().plusDays(1)))
        .isEqualTo(new DeliveryOutcome.ProposalsUnavailable(Set.of(best.id())));
    assertThat(send(best, application.expiresOn().plusDays(1)))
        .isEqualTo(new DeliveryOutcome.ApplicationClosed(ApplicationState.EXPIRED));
    assertThat(application.stateOn(application.expiresOn())).isEqualTo(ApplicationState.OPEN);
    assertThat(send(best, best.expiresOn())).isInstanceOf(DeliveryOutcome.Delivered.class);
  }

  /** With a consent that outlives everything. */
  private DeliveryOutcome send(Proposal proposal, LocalDate day) {
    return world
        .deliverOn(day)
        .deliver(
            new DeliverLeads.Request(
                enterprise,
                MatchingWorld.ACTOR,
                application.id(),
                List.of(proposal.id()),
                MatchingWorld.TODAY.plusDays(90),
                new ClientKey("late")));
  }

  /** An application outlives its proposals, and gets new ones on the day they have lapsed. */
  @Test
  void renewsProposalsThatHaveLapsed() {
    LocalDate last = proposals().getFirst().expiresOn();
    assertThat(application.expiresOn()).isAfter(last);

    assertThat(begin(last)).isZero();
    assertThat(begin(last.plusDays(1))).isOne();
    RematchCause cause = CallForRematches.cause("{\"enterpriseKey\":1,\"products\":[]}");
    assertThat(
            world
                .rematchOn(last.plusDays(1))
                .rematch(Map.of(enterprise, cause), Rematch.access(List.of(enterprise))))
        .isOne();

    assertThat(proposals())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.expiresOn()).isAfter(last.plusDays(1)));
    assertThat(begin(last.plusDays(2))).as("they are fresh").isZero();
    assertThat(
            world.transactions.call(
                new Access.Own(enterprise.value(), "x"),
                () -> world.applications.enterprisesMatchedBefore(last.plusDays(90), 0, 9)))
        .as("only the platform is told")
        .isEmpty();
  }

  private int begin(LocalDate day) {
    return new BeginCatalogueDay(
            world.transactions, world.days, world.products, world.callForRematches, () -> day)
        .begin();
  }

  private List<Proposal> proposals() {
    return world
        .transactions
        .call(
            new Access.Own(enterprise.value(), "x"),
            () -> world.applications.latestRound(application.id()).orElseThrow())
        .composition()
        .proposals();
  }

  private Application applied() {
    Submission submission =
        world.apply.apply(
            Applicant.platformFor(enterprise, MatchingWorld.ACTOR),
            new FinancingRequest(Money.yuan(600_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL),
            new ClientKey("a"));
    return ((Submission.Accepted) submission).application();
  }
}
