package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.ApplicantProfile;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.ApplicationState;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LeadLifeTest {

  private static final MatchingWorld WORLD = new MatchingWorld();
  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(500_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);
  private static final OfferTerms TERMS =
      new OfferTerms(
          Money.yuan(450_000),
          Tenor.ofMonths(12),
          AnnualRate.ofPercent("4.8"),
          MatchingWorld.TODAY.plusDays(10),
          null);

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void runsFromRequestToAcceptedOffer() {
    EnterpriseKey enterprise = WORLD.anEnterprise("一路通畅");
    Application application = applied(enterprise, "a");
    List<Lead> leads = sent(enterprise, application, "d");
    Lead lead = leads.getFirst();

    Offer offer = made(lead, TERMS, "o");
    Decision decision = WORLD.accept.accept(enterprise, MatchingWorld.ACTOR, offer.id());

    assertThat(decision).isInstanceOf(Decision.Decided.class);
    ApplicationFile file = file(enterprise, application);
    assertThat(file.state()).isEqualTo(ApplicationState.ACCEPTED);
    assertThat(file.leads())
        .extracting(it -> it.answer().stored())
        .containsOnlyOnce(LeadState.ACCEPTED)
        .containsOnly(LeadState.ACCEPTED, LeadState.WITHDRAWN);
    assertThat(leads)
        .as("lenders that were not taken read no more")
        .allSatisfy(
            it -> assertThat(mayRead(enterprise, it)).isEqualTo(it.lender().equals(lead.lender())))
        .anySatisfy(it -> assertThat(mayRead(enterprise, it)).isFalse());
    assertThat(file.history())
        .extracting(ApplicationEvent::kind)
        .containsSubsequence(
            ApplicationEvent.Kind.SUBMITTED,
            ApplicationEvent.Kind.MATCHED,
            ApplicationEvent.Kind.LEADS_SENT)
        .contains(ApplicationEvent.Kind.OFFER_MADE, ApplicationEvent.Kind.OFFER_ACCEPTED);
  }

  private static boolean mayRead(EnterpriseKey enterprise, Lead lead) {
    return WORLD
        .transactions
        .call(
            new Access.Own(enterprise.value(), MatchingWorld.ACTOR),
            () -> WORLD.consents.find(lead.consent()))
        .orElseThrow()
        .live();
  }

  @Test
  void matchesWhatIsKnownAndNamesWhatIsNot() {
    EnterpriseKey enterprise = WORLD.anEnterprise("只有发票");

    ApplicationFile file = file(enterprise, applied(enterprise, "a"));

    assertThat(file.latest().composition().proposals())
        .hasSizeGreaterThanOrEqualTo(3)
        .extracting(Proposal::rank)
        .startsWith(1, 2, 3);
    assertThat(file.latest().composition().unmet())
        .isNotEmpty()
        .allSatisfy(unmet -> assertThat(unmet.lacks()).isNotEmpty());
  }

  @Test
  void asksForAGradedProfile() {
    EnterpriseKey enterprise = WORLD.anEnterprise("未评级");
    WORLD.conclude(enterprise, new ApplicantProfile.Ungraded("IN_LIQUIDATION"));

    assertThat(
            WORLD.apply.apply(
                Applicant.platformFor(enterprise, MatchingWorld.ACTOR),
                REQUEST,
                new ClientKey("a")))
        .isEqualTo(new Submission.NotGraded("IN_LIQUIDATION"));
  }

  @Test
  void returnsTheFirstResultToARetry() {
    EnterpriseKey enterprise = WORLD.anEnterprise("重试");
    Application first = applied(enterprise, "a");
    List<Lead> leads = sent(enterprise, first, "d");
    Offer offer = made(leads.getFirst(), TERMS, "retry-offer");
    FinancingRequest other =
        new FinancingRequest(Money.yuan(1), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);

    assertThat(applied(enterprise, "a").id()).isEqualTo(first.id());
    assertThat(sent(enterprise, first, "d")).extracting(Lead::id).hasSameElementsAs(ids(leads));
    assertThat(made(leads.getFirst(), TERMS, "retry-offer").id()).isEqualTo(offer.id());
    assertThat(
            WORLD.apply.apply(
                Applicant.platformFor(enterprise, MatchingWorld.ACTOR), other, new ClientKey("a")))
        .isInstanceOf(Submission.KeyReused.class);
  }

  @Test
  void reachesEveryLenderWhenWithdrawn() {
    EnterpriseKey enterprise = WORLD.anEnterprise("撤回");
    Application application = applied(enterprise, "a");
    List<Lead> leads = sent(enterprise, application, "d");
    Offer offer = made(leads.getFirst(), TERMS, "o-withdrawn");

    Withdrawal withdrawal =
        WORLD.withdraw.withdraw(enterprise, MatchingWorld.ACTOR, application.id());

    assertThat(withdrawal)
        .isInstanceOfSatisfying(
            Withdrawal.Withdrawn.class,
            it -> assertThat(it.leadsReached()).isEqualTo(leads.size()));
    assertThat(leads)
        .allSatisfy(
            lead ->
                assertThat(WORLD.seenBy(lead.lender(), lead.id()))
                    .hasValueSatisfying(
                        it -> assertThat(it.answer().stored()).isEqualTo(LeadState.WITHDRAWN)));
    assertThat(WORLD.accept.accept(enterprise, MatchingWorld.ACTOR, offer.id()))
        .isEqualTo(new Decision.OfferClosed(OfferState.LAPSED));
    assertThat(offerOn(leads.getLast(), "o-late"))
        .isEqualTo(new OfferOutcome.LeadClosed(LeadState.WITHDRAWN));
  }

  @Test
  void showsALeadToItsLenderAlone() {
    EnterpriseKey enterprise = WORLD.anEnterprise("只给一家");
    Lead lead = sent(enterprise, applied(enterprise, "a"), "d").getFirst();
    var stranger =
        WORLD.transactions.call(new Access.Platform("test"), WORLD.institutions::all).stream()
            .filter(it -> !it.id().equals(lead.lender()))
            .findFirst()
            .orElseThrow();

    assertThat(WORLD.seenBy(stranger.id(), lead.id())).isEmpty();
    assertThat(WORLD.seenBy(lead.lender(), lead.id())).map(Lead::enterprise).contains(enterprise);
    assertThat(WORLD.readApplications.find(WORLD.anEnterprise("别家"), "x", lead.application()))
        .isEmpty();
  }

  @Test
  void matchesAgainOncePerAssessment() {
    EnterpriseKey enterprise = WORLD.anEnterprise("再评");
    Application application = applied(enterprise, "a");
    ProposalId before = proposals(enterprise, application).getFirst().id();
    WORLD.assess(enterprise, "second", KnownFacts.goodInvoices().with("risk_grade", "A"));

    assertThat(WORLD.rematch(enterprise, new RematchCause.NewProfile())).isEqualTo(1);
    assertThat(WORLD.rematch(enterprise, new RematchCause.NewProfile())).isZero();
    assertThat(file(enterprise, application).latest().number()).isEqualTo(2);
    assertThat(WORLD.deliver.deliver(request(enterprise, application, List.of(before), "d-old")))
        .isInstanceOf(DeliveryOutcome.ProposalsUnavailable.class);
  }

  @Test
  void declinesOnceAndForAll() {
    EnterpriseKey enterprise = WORLD.anEnterprise("被拒");
    Application application = applied(enterprise, "a");
    Lead lead = sent(enterprise, application, "d").getFirst();

    WORLD.decline.decline(lead.lender(), "officer", lead.id(), "行业已满额");
    Declination again = WORLD.decline.decline(lead.lender(), "officer", lead.id(), "另一理由");

    assertThat(again)
        .isInstanceOfSatisfying(
            Declination.Declined.class,
            it -> assertThat(it.lead().answer().refusalReason()).isEqualTo("行业已满额"));
    assertThat(offerOn(lead, "o-declined"))
        .isEqualTo(new OfferOutcome.LeadClosed(LeadState.DECLINED));
    assertThat(file(enterprise, application).history())
        .extracting(ApplicationEvent::kind)
        .contains(ApplicationEvent.Kind.LEAD_DECLINED);
  }

  @Test
  void replacesAnOfferByABetterOne() {
    EnterpriseKey enterprise = WORLD.anEnterprise("改价");
    Application application = applied(enterprise, "a");
    Lead lead = sent(enterprise, application, "d").getFirst();
    Offer first = made(lead, TERMS, "o-first");
    OfferTerms better =
        new OfferTerms(
            TERMS.amount(),
            TERMS.tenor(),
            AnnualRate.ofPercent("4.5"),
            TERMS.validUntil(),
            "年内不新增对外担保");

    Offer second = made(lead, better, "o-second");
    WORLD.refuse.refuse(enterprise, MatchingWorld.ACTOR, second.id());

    assertThat(file(enterprise, application).offers())
        .extracting(Offer::id, Offer::stored)
        .containsExactlyInAnyOrder(
            tuple(first.id(), OfferState.REPLACED), tuple(second.id(), OfferState.REFUSED));
  }

  @Test
  void publishesAFactForEachStep() {
    int delivered = WORLD.facts("io.rongqiao.matching.lead-delivered.v1");
    int made = WORLD.facts("io.rongqiao.matching.offer-made.v1");
    EnterpriseKey enterprise = WORLD.anEnterprise("留痕");
    List<Lead> leads = sent(enterprise, applied(enterprise, "a"), "d");
    made(leads.getFirst(), TERMS, "o-fact");

    assertThat(WORLD.facts("io.rongqiao.matching.lead-delivered.v1"))
        .isEqualTo(delivered + leads.size());
    assertThat(WORLD.facts("io.rongqiao.matching.offer-made.v1")).isEqualTo(made + 1);
  }

  private static Application applied(EnterpriseKey enterprise, String key) {
    Submission submission =
        WORLD.apply.apply(
            Applicant.platformFor(enterprise, MatchingWorld.ACTOR), REQUEST, new ClientKey(key));
    assertThat(submission).isInstanceOf(Submission.Accepted.class);
    return ((Submission.Accepted) submission).application();
  }

  private static List<Lead> sent(EnterpriseKey enterprise, Application application, String key) {
    List<ProposalId> chosen =
        proposals(enterprise, application).stream().limit(3).map(Proposal::id).toList();
    DeliveryOutcome outcome = WORLD.deliver.deliver(request(enterprise, application, chosen, key));
    assertThat(outcome).isInstanceOf(DeliveryOutcome.Delivered.class);
    return ((DeliveryOutcome.Delivered) outcome).leads();
  }

  private static DeliverLeads.Request request(
      EnterpriseKey enterprise, Application application, List<ProposalId> chosen, String key) {
    return new DeliverLeads.Request(
        enterprise,
        MatchingWorld.ACTOR,
        application.id(),
        chosen,
        MatchingWorld.TODAY.plusDays(30),
        new ClientKey(key));
  }

  private static List<Proposal> proposals(EnterpriseKey enterprise, Application application) {
    return file(enterprise, application).latest().composition().proposals();
  }

  private static ApplicationFile file(EnterpriseKey enterprise, Application application) {
    return WORLD
        .readApplications
        .find(enterprise, MatchingWorld.ACTOR, application.id())
        .orElseThrow();
  }

  private static Offer made(Lead lead, OfferTerms terms, String key) {
    OfferOutcome outcome =
        WORLD.makeOffer.make(lead.lender(), "officer", lead.id(), terms, new ClientKey(key));
    assertThat(outcome).isInstanceOf(OfferOutcome.Made.class);
    return ((OfferOutcome.Made) outcome).offer();
  }

  private static OfferOutcome offerOn(Lead lead, String key) {
    return WORLD.makeOffer.make(lead.lender(), "officer", lead.id(), TERMS, new ClientKey(key));
  }

  private static List<LeadId> ids(List<Lead> leads) {
    return leads.stream().map(Lead::id).toList();
  }
}
