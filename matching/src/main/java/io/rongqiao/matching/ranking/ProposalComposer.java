package io.rongqiao.matching.ranking;

import static io.rongqiao.matching.ranking.AmountLack.CONTRACTS;
import static io.rongqiao.matching.ranking.AmountLack.LIMIT;
import static io.rongqiao.matching.ranking.AmountLack.QUOTA;

import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductKind;
import io.rongqiao.matching.product.Security;
import io.rongqiao.matching.product.Terms;
import io.rongqiao.matching.structure.BorrowerCase;
import io.rongqiao.matching.structure.Guarantee;
import io.rongqiao.matching.structure.Loan;
import io.rongqiao.matching.structure.PricedStructure;
import io.rongqiao.matching.structure.Structure;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Composes and ranks proposals. Pure but for the ids: the same catalogue, facts, request, day and
 * circumstances give the same proposals in the same order.
 */
public final class ProposalComposer {

  /** A proposal may be sent for so long after the day of its match. */
  public static final int VALID_DAYS = 30;

  private static final Set<String> SMALL_OR_MICRO = Set.of("SMALL", "MICRO");

  private final CompiledCatalogue catalogue;
  private final Map<InstitutionId, Institution> institutions;
  private final Circumstances circumstances;
  private final Supplier<UUID> ids;

  public ProposalComposer(
      CompiledCatalogue catalogue,
      Collection<Institution> institutions,
      Circumstances circumstances,
      Supplier<UUID> ids) {
    this(
        catalogue,
        institutions.stream()
            .collect(Collectors.toUnmodifiableMap(Institution::id, Function.identity())),
        circumstances,
        ids);
  }

  /**
   * A composer for one catalogue.
   *
   * @param institutions at least those of the catalogue's products
   */
  public ProposalComposer(
      CompiledCatalogue catalogue,
      Map<InstitutionId, Institution> institutions,
      Circumstances circumstances,
      Supplier<UUID> ids) {
    this.catalogue = catalogue;
    this.institutions = institutions;
    this.circumstances = circumstances;
    this.ids = ids;
  }

  /**
   * Matches {@code request} of an enterprise of that grade against the whole catalogue.
   *
   * @param backing what stands behind the request besides the profile
   */
  public Composition compose(
      FinancingRequest request, ApplicantFacts facts, String grade, Backing backing) {
    List<Draft> drafts = new ArrayList<>();
    List<Unmet> unmet = new ArrayList<>();
    for (CompiledCatalogue.Fit fit : catalogue.match(request.with(facts))) {
      FinancingProduct product = fit.product();
      Money least = product.terms().bounds().least().min(request.amount());
      Money left = circumstances.left().getOrDefault(product.id(), request.amount());
      boolean usedUp = left.isLessThan(least);
      switch (fit.eligibility()) {
        case Eligibility.Eligible _ -> {
          Money amount = amount(product, request, facts, backing);
          if (usedUp) {
            unmet.add(new Unmet(offered(product), List.of(QUOTA.of(least, left))));
          } else if (amount.isLessThan(least)) {
            AmountLack lack = isBoundByContracts(product, backing) ? CONTRACTS : LIMIT;
            unmet.add(new Unmet(offered(product), List.of(lack.of(least, amount))));
          } else {
            Draft draft = draft(product, amount.min(left), request, facts, grade, backing);
            if (draft.priced().isBlocked()) {
              unmet.add(Unmet.blocked(offered(product), draft.priced().findings()));
            } else {
              drafts.add(draft);
            }
          }
        }
        case Eligibility.Ineligible ineligible -> {
          Unmet lacking = Unmet.of(offered(product), ineligible, fit.requirements());
          unmet.add(usedUp ? lacking.and(QUOTA.of(least, left)) : lacking);
        }
      }
    }
    return new Composition(ranked(drafts, request), unmet);
  }

  private List<Proposal> ranked(List<Draft> drafts, FinancingRequest request) {
    drafts.sort(Draft.BEST_FIRST);
    ProposalSentence sentence = new ProposalSentence(request, drafts);
    List<Proposal> proposals = new ArrayList<>();
    for (Draft draft : drafts) {
      proposals.add(proposal(draft, proposals.size() + 1, sentence.of(draft)));
    }
    return proposals;
  }

  /** On a procurement contract that was verified never more than what of it is free. */
  private static Money amount(
      FinancingProduct product, FinancingRequest request, ApplicantFacts facts, Backing backing) {
    Terms terms = product.terms();
    Money amount =
        request.amount().min(terms.limit().limit(request.with(facts), terms.bounds().most()));
    return isBoundByContracts(product, backing) ? amount.min(backing.verifiedContracts()) : amount;
  }

  private static boolean isBoundByContracts(FinancingProduct product, Backing backing) {
    return product.description().kind() == ProductKind.PROCUREMENT_CONTRACT_LOAN
        && backing.hasVerifiedContract();
  }

  private Draft draft(
      FinancingProduct product,
      Money amount,
      FinancingRequest request,
      ApplicantFacts facts,
      String grade,
      Backing backing) {
    Terms terms = product.terms();
    Loan loan =
        new Loan(
            amount,
            terms.rate().rate(request.with(facts)),
            request.tenor(),
            terms.repayment(),
            catalogue.day());
    PricedStructure priced =
        catalogue
            .pricing()
            .price(
                StructureOfProduct.of(product, loan, request.with(facts), backing),
                terms.interestSubsidy(),
                borrower(product, facts));
    Structure structure = priced.structure();
    Merits merits =
        Merits.of(
            priced.cost().annualRate(),
            amount,
            request.amount(),
            circumstances.likelihood().of(grade, loan.rate()),
            terms.security() != Security.NONE,
            conduct(structure, backing),
            terms.timePromiseDays());
    return new Draft(product, priced, merits, words(structure, backing));
  }

  /** What is financed on receivables is repaid by their debtors. */
  private static @Nullable Percentage conduct(Structure structure, Backing backing) {
    return structure instanceof Structure.ReceivableFinancing ? backing.debtorConduct() : null;
  }

  private static @Nullable Bilingual words(Structure structure, Backing backing) {
    Percentage conduct = conduct(structure, backing);
    if (conduct != null) {
      String score = conduct.fraction().movePointRight(2).setScale(2).toPlainString();
      return Bilingual.of(
          "付款方按时付款评分 %s（满分 100）".formatted(score),
          "its debtors score %s of 100 for paying on time".formatted(score));
    }
    return structure instanceof Structure.ProcurementLoan loan && loan.contractVerified()
        ? Bilingual.of("以已核验的政府采购合同为依据", "on a procurement contract that was verified")
        : null;
  }

  private static BorrowerCase borrower(FinancingProduct product, ApplicantFacts facts) {
    boolean entrepreneur = product.description().kind() == ProductKind.STARTUP_GUARANTEED_LOAN;
    double insured = facts.measurement("insured_heads");
    return new BorrowerCase(
        facts.measurement("credit_lender_count") > 0,
        facts.code("size_class").filter(SMALL_OR_MICRO::contains).isPresent(),
        entrepreneur,
        entrepreneur && insured >= 0 ? (int) Math.round(insured) : null);
  }

  private Proposal proposal(Draft draft, int rank, Bilingual sentence) {
    FinancingProduct product = draft.product();
    return new Proposal(
        new ProposalId(ids.get()),
        rank,
        offered(product),
        financing(draft.priced()),
        draft.costInAll(),
        product.terms().timePromiseDays(),
        draft.score(),
        draft.merits(),
        Weights.STANDARD,
        circumstances.likelihood().version(),
        sentence,
        draft.priced().findings(),
        product.description().documents(),
        product.terms().evidence(),
        catalogue.day().plusDays(VALID_DAYS));
  }

  private Proposal.Financing financing(PricedStructure priced) {
    Structure structure = priced.structure();
    Loan loan = structure.loan();
    Proposal.@Nullable Guaranteed guaranteed =
        structure instanceof Structure.GuaranteedLoan it ? guaranteed(it.guarantee()) : null;
    return new Proposal.Financing(
        structure.form(),
        loan.principal(),
        loan.tenor(),
        loan.rate(),
        loan.repayment(),
        priced.regularPayment(),
        guaranteed);
  }

  private Proposal.Guaranteed guaranteed(Guarantee guarantee) {
    InstitutionId guarantor = new InstitutionId(guarantee.guarantor());
    return new Proposal.Guaranteed(
        guarantor,
        nameOf(guarantor),
        guarantee.feeRate(),
        guarantee.feeSubsidy(),
        guarantee.shares());
  }

  private Proposal.Offered offered(FinancingProduct product) {
    InstitutionId lender = product.description().lender();
    return new Proposal.Offered(
        product.id(),
        product.version().number(),
        product.description().name(),
        lender,
        nameOf(lender));
  }

  private Bilingual nameOf(InstitutionId id) {
    Institution institution = institutions.get(id);
    if (institution == null) {
      throw new IllegalStateException("No institution %s is known".formatted(id));
    }
    return institution.name();
  }
}
