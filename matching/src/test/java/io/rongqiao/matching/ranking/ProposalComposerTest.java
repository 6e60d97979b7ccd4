package io.rongqiao.matching.ranking;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.matching.catalogue.BuiltInCatalogue;
import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.Description;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductKind;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalComposerTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
  private static final BuiltInCatalogue BUILT_IN =
      new BuiltInCatalogue(new ProductReader(Vocabulary.of(FeatureSets.current())));
  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(600_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);

  @Test
  void ranksByTheVisibleWeights() {
    List<Proposal> proposals = compose(KnownFacts.goodInvoices(), BUILT_IN.products()).proposals();

    assertThat(proposals).hasSizeGreaterThanOrEqualTo(3);
    assertThat(proposals)
        .extracting(Proposal::score)
        .isSortedAccordingTo(Collections.reverseOrder());
    assertThat(proposals)
        .allSatisfy(
            it -> {
              assertThat(it.score()).isEqualTo(it.merits().score(it.weights()));
              assertThat(it.sentence().zh()).contains("综合年化成本");
              assertThat(it.financing().amount().isGreaterThan(REQUEST.amount())).isFalse();
              assertThat(it.cost().allInAnnual().isAtLeast(it.financing().annualRate())).isTrue();
            });
  }

  @Test
  void ordersTheSameWhateverTheOrderOfTheCatalogue() {
    List<FinancingProduct> shuffled = new ArrayList<>(BUILT_IN.products());
    Collections.shuffle(shuffled, new Random(3));

    assertThat(compose(KnownFacts.goodInvoices(), shuffled).proposals())
        .extracting(it -> it.offered().product())
        .isEqualTo(
            compose(KnownFacts.goodInvoices(), BUILT_IN.products()).proposals().stream()
                .map(it -> it.offered().product())
                .toList());
  }

  @Test
  void offersWhatTheLimitAllows() {
    KnownFacts small = KnownFacts.goodInvoices().with("sales_net_12m", 1_500_000);

    assertThat(compose(small, BUILT_IN.products()).proposals())
        .filteredOn(it -> it.offered().name().en().equals("Chengzhou invoice loan"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.financing().amount()).isEqualTo(Money.yuan(150_000));
              assertThat(it.merits().amountFit()).isEqualTo(Percentage.ofPercent("25"));
            });
  }

  @Test
  void shutsPreferentialFinancingToBlacklistedFirms() {
    KnownFacts listed = KnownFacts.goodInvoices().with("blacklisted", true);

    assertThat(compose(listed, BUILT_IN.products()).unmet())
        .filteredOn(it -> it.offered().name().en().contains("three-tier"))
        .singleElement()
        .satisfies(
            it -> assertThat(it.lacks()).extracting(Unmet.Lack::feature).contains("blacklisted"));
  }

  @Test
  void showsWhoBearsTheRiskOfAGuaranteedLoan() {
    assertThat(compose(KnownFacts.goodInvoices(), BUILT_IN.products()).proposals())
        .filteredOn(it -> it.financing().guaranteed() != null)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.financing().guaranteed()).isNotNull();
              assertThat(it.cost().guaranteeFee().isPositive()).isTrue();
              assertThat(it.cost().subsidy().isPositive()).isTrue();
              assertThat(it.findings()).isEmpty();
            });
  }

  @Test
  void saysWhichPapersTheLenderWantsToSee() {
    assertThat(compose(KnownFacts.goodInvoices(), BUILT_IN.products()).proposals())
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it.documents())
                    .isEqualTo(productOf(it).description().documents())
                    .isNotEmpty());
  }

  private static FinancingProduct productOf(Proposal proposal) {
    return BUILT_IN.products().stream()
        .filter(it -> it.id().equals(proposal.offered().product()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ranksTheSameWhoeverOffers() {
    InstitutionId another = BUILT_IN.products().getLast().description().lender();
    List<FinancingProduct> allOfOne =
        BUILT_IN.products().stream().map(it -> offeredBy(another, it)).toList();

    List<Proposal> before = compose(KnownFacts.goodInvoices(), BUILT_IN.products()).proposals();
    List<Proposal> after = compose(KnownFacts.goodInvoices(), allOfOne).proposals();

    assertThat(after)
        .extracting(it -> it.offered().product(), Proposal::score)
        .isEqualTo(before.stream().map(it -> tuple(it.offered().product(), it.score())).toList());
    assertThat(after).allSatisfy(it -> assertThat(it.offered().lender()).isEqualTo(another));
  }

  private static FinancingProduct offeredBy(InstitutionId lender, FinancingProduct product) {
    Description as = product.description();
    return new FinancingProduct(
        product.id(),
        product.version(),
        new Description(
            as.code(), as.kind(), lender, as.name(), as.summary(), as.documents(), as.sources()),
        product.terms(),
        product.criteria());
  }

  private static Composition compose(KnownFacts facts, List<FinancingProduct> products) {
    return compose(facts, products, Backing.NONE);
  }

  private static Composition compose(
      KnownFacts facts, List<FinancingProduct> products, Backing backing) {
    return new ProposalComposer(
            new CompiledCatalogue(DAY, 1, products),
            BUILT_IN.institutions(),
            Circumstances.NONE,
            () -> new UUID(0, 7))
        .compose(REQUEST, facts, "B", backing);
  }

  @Test
  void weighsHowTheDebtorsPayAsMuchAsTheGradeWhereTheyRepay() {
    Backing punctual = new Backing(Percentage.ofPercent("95"), Money.NO_YUAN);
    Backing dilatory = new Backing(Percentage.ofPercent("15"), Money.NO_YUAN);
    List<FinancingProduct> products = new ArrayList<>(BUILT_IN.products());
    products.replaceAll(it -> isInvoiceLoan(it) ? as(ProductKind.FACTORING, it) : it);

    List<Proposal> unknown = onReceivables(Backing.NONE, products);
    assertThat(unknown).isNotEmpty();
    assertThat(onReceivables(punctual, products))
        .extracting(it -> it.merits().likelihood())
        .isEqualTo(moved(unknown, "0.1000"));
    assertThat(onReceivables(dilatory, products))
        .extracting(it -> it.merits().likelihood())
        .isEqualTo(moved(unknown, "-0.3000"));
    assertThat(onReceivables(punctual, products))
        .allSatisfy(it -> assertThat(it.sentence().zh()).contains("付款方按时付款评分 95.00"));
    assertThat(others(punctual, products)).isEqualTo(others(Backing.NONE, products));
  }

  private static boolean isInvoiceLoan(FinancingProduct product) {
    return product.description().kind() == ProductKind.INVOICE_LOAN;
  }

  private static FinancingProduct as(ProductKind kind, FinancingProduct product) {
    Description as = product.description();
    return new FinancingProduct(
        product.id(),
        product.version(),
        new Description(
            as.code(), kind, as.lender(), as.name(), as.summary(), as.documents(), as.sources()),
        product.terms(),
        product.criteria());
  }

  @Test
  void lendsOnAVerifiedContractNoMoreThanIsFreeOfIt() {
    List<FinancingProduct> products =
        BUILT_IN.products().stream()
            .filter(ProposalComposerTest::isInvoiceLoan)
            .map(it -> as(ProductKind.PROCUREMENT_CONTRACT_LOAN, it))
            .toList();

    List<Proposal> free = compose(KnownFacts.goodInvoices(), products).proposals();
    List<Proposal> bound = onContract(products, "200000.00");

    assertThat(free).isNotEmpty();
    assertThat(bound).hasSameSizeAs(free);
    assertThat(bound)
        .allSatisfy(
            it -> {
              assertThat(it.financing().amount()).isLessThanOrEqualTo(Money.yuan("200000.00"));
              assertThat(it.financing().guaranteed()).isNull();
              assertThat(it.sentence().zh()).contains("以已核验的政府采购合同为依据");
            });
    Composition little =
        compose(KnownFacts.goodInvoices(), products, new Backing(null, Money.yuan("0.01")));
    assertThat(little.proposals()).as("below what any product lends").isEmpty();
    assertThat(little.unmet())
        .filteredOn(it -> free.stream().anyMatch(p -> p.offered().equals(it.offered())))
        .hasSameSizeAs(free)
        .allSatisfy(
            it ->
                assertThat(it.lacks())
                    .extracting(Unmet.Lack::feature, Unmet.Lack::actual)
                    .containsExactly(tuple("verified_contracts", "0.01")));
  }

  private static List<Proposal> onContract(List<FinancingProduct> products, String yuan) {
    return compose(KnownFacts.goodInvoices(), products, new Backing(null, Money.yuan(yuan)))
        .proposals();
  }

  /** Half the distance from the prior of grade B, 75 %, to what is known of the debtors. */
  private static List<Percentage> moved(List<Proposal> proposals, String by) {
    return proposals.stream()
        .map(it -> it.merits().likelihood().fraction().add(new BigDecimal(by)))
        .map(Percentage::new)
        .toList();
  }

  private static List<Proposal> onReceivables(Backing backing, List<FinancingProduct> products) {
    return compose(KnownFacts.goodInvoices(), products, backing).proposals().stream()
        .filter(ProposalComposerTest::isOnReceivables)
        .sorted(comparing(it -> it.offered().product().toString()))
        .toList();
  }

  private static List<Merits> others(Backing backing, List<FinancingProduct> products) {
    return compose(KnownFacts.goodInvoices(), products, backing).proposals().stream()
        .filter(it -> !isOnReceivables(it))
        .sorted(comparing(it -> it.offered().product().toString()))
        .map(Proposal::merits)
        .toList();
  }

  private static boolean isOnReceivables(Proposal proposal) {
    return switch (proposal.financing().form()) {
      case RECEIVABLE_PLEDGE, FACTORING, REVERSE_FACTORING -> true;
      case LOAN,
          LOAN_WITH_GUARANTEE,
          LOAN_WITH_RE_GUARANTEE,
          LOAN_WITH_NATIONAL_FUND,
          PROCUREMENT_CONTRACT_LOAN,
          LEASE,
          INSURED_LOAN,
          RENEWAL,
          BRIDGE ->
          false;
    };
  }

  @Test
  void saysByWhatAProposalGainsAndLoses() {
    List<Proposal> proposals = compose(KnownFacts.goodInvoices(), BUILT_IN.products()).proposals();

    assertThat(proposals.getFirst().sentence().en()).contains("against the others it gains by");
    assertThat(proposals)
        .filteredOn(it -> it.offered().name().en().startsWith("Henglan"))
        .singleElement()
        .satisfies(it -> assertThat(it.sentence().zh()).contains("弱在成本"));
  }
}
