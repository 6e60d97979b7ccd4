package io.rongqiao.matching.budget.plan;

import io.rongqiao.matching.budget.BudgetQuestion;
import io.rongqiao.matching.budget.Contender;
import io.rongqiao.matching.budget.Likelihood;
import io.rongqiao.matching.budget.Pricing;
import io.rongqiao.matching.budget.Verdict;
import io.rongqiao.matching.lead.DeskQuery;
import io.rongqiao.matching.lead.Lead;
import io.rongqiao.matching.lead.LeadState;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Products;
import io.rongqiao.matching.product.Terms;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.ConsentStatus;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.Division;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Industry;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.party.RelatedEnterprise;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.profile.Assessments;
import io.rongqiao.scoring.profile.CreditProfile;
import io.rongqiao.scoring.profile.SealedProfile;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the leads that wait at a lender's desk ready for a plan. The profile behind each is read
 * under that lead's consent, in a unit of work of its own, and every such reading is logged; where
 * the consent has ended nothing is read and the lead takes no part.
 */
final class GatherContenders {

  private static final int PAGE = 100;

  private final Transactions transactions;
  private final Leads leads;
  private final Products products;
  private final Enterprises enterprises;
  private final Consents consents;
  private final Assessments assessments;
  private final BusinessDate businessDate;

  GatherContenders(
      Transactions transactions,
      Leads leads,
      Products products,
      Enterprises enterprises,
      Consents consents,
      Assessments assessments,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.leads = leads;
    this.products = products;
    this.enterprises = enterprises;
    this.consents = consents;
    this.assessments = assessments;
    this.businessDate = businessDate;
  }

  /**
   * The leads of a lender that are neither answered nor expired.
   *
   * @param goOn told after each how many were read; false ends the gathering
   */
  List<Contender> gather(
      InstitutionId lender, String actor, BudgetQuestion question, IntPredicate goOn) {
    List<Contender> contenders = new ArrayList<>();
    Map<EnterpriseKey, List<EnterpriseKey>> related = new HashMap<>();
    Map<String, Terms> terms = new HashMap<>();
    DeskQuery.Place after = DeskQuery.Place.START;
    List<Lead> page;
    do {
      page = page(lender, actor, after, terms);
      for (Lead lead : page) {
        Reading reading = read(lead, actor);
        related.put(lead.enterprise(), reading.related());
        contenders.add(contender(lead, reading, question, terms));
        if (!goOn.test(contenders.size())) {
          return contenders;
        }
      }
      after = page.isEmpty() ? after : DeskQuery.Place.of(page.getLast());
    } while (page.size() == PAGE);
    return Groups.of(related).applyTo(contenders);
  }

  private List<Lead> page(
      InstitutionId lender, String actor, DeskQuery.Place after, Map<String, Terms> terms) {
    return transactions.call(
        new Access.Institution(lender.value(), actor),
        () -> {
          List<Lead> found =
              leads.desk(
                  new DeskQuery(lender, LeadState.DELIVERED, businessDate.today(), after, PAGE));
          found.forEach(
              lead ->
                  terms.computeIfAbsent(version(lead), _ -> termsOf(lead.proposal().offered())));
          return found;
        });
  }

  private Reading read(Lead lead, String actor) {
    return transactions.call(
        new Access.UnderConsent(lead.consent().value(), actor, Purpose.LEAD_DELIVERY.name()),
        () -> {
          boolean isLive = consents.find(lead.consent()).map(ConsentStatus::live).orElse(false);
          if (!isLive) {
            return new Reading(false, null, null, List.of());
          }
          CreditProfile profile =
              assessments.latest(lead.enterprise()).map(SealedProfile::profile).orElse(null);
          return new Reading(
              true,
              enterprises.find(lead.enterprise()).orElse(null),
              profile == null ? null : profile.assessment(),
              profile == null
                  ? List.of()
                  : profile.connections().related().stream()
                      .map(RelatedEnterprise::enterprise)
                      .toList());
        });
  }

  private Contender contender(
      Lead lead, Reading reading, BudgetQuestion question, Map<String, Terms> known) {
    Proposal proposal = lead.proposal();
    Terms terms = Optional.ofNullable(known.get(version(lead))).orElseThrow();
    Proposal.Guaranteed guaranteed = proposal.financing().guaranteed();
    RiskGrade grade =
        reading.assessment() instanceof Assessment.Graded graded
            ? graded.grade()
            : RiskGrade.valueOf(lead.profile().grade());
    return new Contender(
        lead.id(),
        lead.application(),
        lead.enterprise(),
        new Contender.Wanted(
            proposal.offered().product(),
            proposal.offered().name(),
            lead.request().amount(),
            proposal.financing().tenor(),
            terms.bounds().least(),
            proposal.financing().amount(),
            proposal.financing().annualRate(),
            new Pricing.RateRange(terms.rate().floor(), terms.rate().ceiling()),
            guaranteed == null ? null : guaranteed.guarantor(),
            borne(guaranteed)),
        new Contender.Standing(
            grade,
            likelihood(reading.assessment(), grade, question),
            section(reading.enterprise()),
            division(reading.enterprise()),
            null),
        excluded(lead, reading, grade, question));
  }

  /** What a guarantee leaves to the bank; all of it where the proposal does not say. */
  private static Percentage borne(Proposal.@Nullable Guaranteed guaranteed) {
    return guaranteed == null || guaranteed.shares().isEmpty()
        ? Percentage.ALL
        : guaranteed.shares().getOrDefault(GuaranteeTier.BANK, Percentage.NONE);
  }

  private static Likelihood likelihood(
      @Nullable Assessment assessment, RiskGrade grade, BudgetQuestion question) {
    return assessment instanceof Assessment.Graded graded && graded.risk() != null
        ? Likelihood.ofProfile(graded.risk().probability(), graded.risk().horizonMonths())
        : question.risk().likelihood(grade);
  }

  private static @Nullable Verdict excluded(
      Lead lead, Reading reading, RiskGrade grade, BudgetQuestion question) {
    if (!reading.permitted()) {
      return Verdict.CONSENT_ENDED;
    }
    if (reading.assessment() != null && !(reading.assessment() instanceof Assessment.Graded)) {
      return Verdict.NOT_GRADED;
    }
    if (!lead.proposal().financing().amount().currency().equals(Money.CNY)) {
      return Verdict.OTHER_CURRENCY;
    }
    return question.risk().refused().contains(grade) ? Verdict.REFUSED_GRADE : null;
  }

  private Terms termsOf(Proposal.Offered offered) {
    return products.versions(offered.product()).stream()
        .filter(it -> it.version().number() == offered.version())
        .findFirst()
        .map(FinancingProduct::terms)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No version %d of product %s".formatted(offered.version(), offered.product())));
  }

  private static String version(Lead lead) {
    return lead.proposal().offered().product() + " " + lead.proposal().offered().version();
  }

  private static @Nullable String section(@Nullable Enterprise enterprise) {
    Industry industry = enterprise == null ? null : enterprise.registration().industry();
    return industry == null ? null : industry.section();
  }

  private static @Nullable String division(@Nullable Enterprise enterprise) {
    Division division = enterprise == null ? null : enterprise.registration().division();
    return division == null ? null : division.code();
  }

  /** What may be read behind a lead. */
  private record Reading(
      boolean permitted,
      @Nullable Enterprise enterprise,
      @Nullable Assessment assessment,
      List<EnterpriseKey> related) {}
}
