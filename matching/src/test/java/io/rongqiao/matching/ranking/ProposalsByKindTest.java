package io.rongqiao.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.matching.catalogue.BuiltInCatalogue;
import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.ProductKind;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.product.Terms;
import io.rongqiao.matching.structure.Benefit;
import io.rongqiao.matching.structure.CashFlow;
import io.rongqiao.matching.structure.StructureForm;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What comes of products of particular kinds, and that every product is accounted for. */
class ProposalsByKindTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
  private static final BuiltInCatalogue BUILT_IN =
      new BuiltInCatalogue(new ProductReader(Vocabulary.of(FeatureSets.current())));
  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(600_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);

  private static Composition compose(
      FinancingRequest request, KnownFacts facts, List<FinancingProduct> products) {
    return new ProposalComposer(
            new CompiledCatalogue(DAY, 1, products),
            BUILT_IN.institutions(),
            Circumstances.NONE,
            () -> new UUID(0, 7))
        .compose(request, facts, "B", Backing.NONE);
  }

  /**
   * What is offered comes in whole thousands, so a limit may reach the least amount and fall short.
   */
  @Test
  void accountsForEveryProductOfTheCatalogue() {
    KnownFacts facts = KnownFacts.goodInvoices().with("sales_net_12m", 500_900);
    List<FinancingProduct> products = new ArrayList<>(BUILT_IN.products());
    products.replaceAll(
        it ->
            it.description().kind() == ProductKind.INVOICE_LOAN
                ? lendingAtLeast(Money.yuan(50_050), it)
                : it);

    Composition composition = compose(REQUEST, facts, products);

    assertThat(composition.proposals().size() + composition.unmet().size())
        .isEqualTo(products.size());
    assertThat(composition.unmet())
        .flatExtracting(Unmet::lacks)
        .filteredOn(it -> it.feature().equals("product_limit"))
        .extracting(Unmet.Lack::actual, Unmet.Lack::distance)
        .contains(tuple("50000", "50"));
  }

  private static FinancingProduct lendingAtLeast(Money least, FinancingProduct product) {
    Terms as = product.terms();
    Terms.Bounds bounds = as.bounds();
    return new FinancingProduct(
        product.id(),
        product.version(),
        product.description(),
        new Terms(
            new Terms.Bounds(least, bounds.most(), bounds.shortest(), bounds.longest()),
            as.longestTenor(),
            as.purposes(),
            as.repayment(),
            as.rate(),
            as.limit(),
            as.fees(),
            as.security(),
            as.guarantee(),
            as.guaranteeFee(),
            as.bridging(),
            as.interestSubsidy(),
            as.preferential(),
            as.timePromiseDays(),
            as.evidence()),
        List.of());
  }

  @Test
  void bridgesWhatFallsDueUntilTheNextLoan() {
    KnownFacts owing =
        KnownFacts.goodInvoices()
            .with("credit_exposure_balance", 800_000)
            .with("credit_lender_count", 1);
    FinancingRequest renewal =
        new FinancingRequest(Money.yuan(600_000), Tenor.ofMonths(12), Purpose.RENEWAL);

    Proposal bridge =
        compose(renewal, owing, BUILT_IN.products()).proposals().stream()
            .filter(it -> it.financing().form() == StructureForm.BRIDGE)
            .collect(onlyElement());

    // A month's interest at 7.2 % on 600,000, when the bridge is repaid by what the loan pays out.
    assertThat(bridge.cost().flows().get(0).amount()).isEqualTo(Money.yuan("600000.00"));
    assertThat(bridge.cost().flows().get(1))
        .isEqualTo(new CashFlow(LocalDate.of(2020, 3, 29), Money.yuan("-3600.00")));
    assertThat(bridge.cost().flows()).hasSize(14);
    assertThat(bridge.cost().allInAnnual()).isGreaterThan(bridge.financing().annualRate());
  }

  @Test
  void countsASubsidyOfInterestForEntrepreneursAndSaysWhatToCheck() {
    KnownFacts entrepreneur =
        KnownFacts.goodInvoices()
            .with("entrepreneur_group", true)
            .with("size_class", "SMALL")
            .with("insured_heads", 40)
            .with("enterprise_age_months", 40);

    assertThat(compose(REQUEST, entrepreneur, BUILT_IN.products()).proposals())
        .filteredOn(it -> it.offered().name().en().contains("entrepreneurship"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.cost().benefits())
                  .extracting(Benefit::standing)
                  .startsWith(Benefit.Standing.COUNTED);
              assertThat(it.cost().allInAnnual()).isLessThan(it.financing().annualRate());
              assertThat(it.findings())
                  .extracting(finding -> finding.text().en())
                  .anyMatch(text -> text.contains("at least 10 hires"));
            });
  }

  private static <T> Collector<T, ?, T> onlyElement() {
    return Collectors.collectingAndThen(
        Collectors.toList(),
        found -> {
          assertThat(found).hasSize(1);
          return found.getFirst();
        });
  }
}
