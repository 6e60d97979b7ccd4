package io.rongqiao.matching.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.catalogue.BuiltInCatalogue;
import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.matching.ranking.Circumstances;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalComposer;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaysAheadTest {

  private static final BuiltInCatalogue BUILT_IN =
      new BuiltInCatalogue(new ProductReader(Vocabulary.of(FeatureSets.current())));
  private static final CompiledCatalogue CATALOGUE =
      new CompiledCatalogue(LocalDate.of(2020, 2, 29), 1, BUILT_IN.products());
  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(600_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);

  private final WaysAhead ahead =
      new WaysAhead(
          CATALOGUE,
          BUILT_IN.institutions(),
          FeatureSets.current(),
          Backing.NONE,
          Circumstances.NONE,
          UUID::randomUUID);

  @Test
  void namesAtMostThreeWaysTheCheapestFirst() {
    List<Way> ways = ahead.find(REQUEST, KnownFacts.goodInvoices(), "B");

    assertThat(ways).isNotEmpty().hasSizeLessThanOrEqualTo(WaysAhead.MOST);
    assertThat(ways).extracting(Way::effortMonths).isSorted();
    assertThat(ways)
        .allSatisfy(
            way -> {
              assertThat(way.steps()).isNotEmpty();
              assertThat(way.closes())
                  .extracting(lack -> lack.feature())
                  .containsAll(way.steps().stream().map(it -> it.subject().name()).toList());
            });
  }

  @Test
  void opensOnlyWhatIsBetterThanWhatThereIs() {
    KnownFacts facts = KnownFacts.goodInvoices();
    Proposal best =
        new ProposalComposer(
                CATALOGUE, BUILT_IN.institutions(), Circumstances.NONE, UUID::randomUUID)
            .compose(REQUEST, facts, "B", Backing.NONE)
            .proposals()
            .getFirst();

    assertThat(ahead.find(REQUEST, facts, "B"))
        .allSatisfy(way -> assertThat(way.opens().score()).isGreaterThan(best.score()));
  }

  @Test
  void advisesToAskForWhatIsOfferedWhereOnlyTheRequestIsInTheWay() {
    FinancingRequest tooShort =
        new FinancingRequest(Money.yuan(1_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);

    List<Way> ways = ahead.find(tooShort, KnownFacts.goodInvoices(), "B");

    assertThat(ways.getFirst().steps()).extracting(Step::kind).containsOnly(Step.Kind.ASK);
    assertThat(ways.getFirst().effortMonths()).isZero();
    assertThat(ways.getFirst().opens().financing().amount().isGreaterThan(Money.yuan(1_000)))
        .isTrue();
  }
}
