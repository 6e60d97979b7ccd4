package io.rongqiao.matching.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.catalogue.BuiltInCatalogue;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.scoring.feature.FeatureSets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountableTest {

  private static final Vocabulary VOCABULARY = Vocabulary.of(FeatureSets.current());

  @Test
  void leavesToApplicationsWhatOnlyTheyTell() {
    List<FinancingProduct> products =
        new BuiltInCatalogue(new ProductReader(VOCABULARY)).products();

    assertThat(products)
        .allSatisfy(
            product -> {
              Countable parted = Countable.of(product.requirements(), VOCABULARY);
              assertThat(parted.criteria()).containsAll(product.criteria());
              assertThat(parted.others().toString()).contains("requested_amount");
              assertThat(parted.criteria().toString()).doesNotContain("requested_");
              assertThat(parted.criteria().size() + parted.others().size())
                  .isEqualTo(product.requirements().size());
              assertThat(Question.isAnswerable(parted.criteria())).isTrue();
            });
    assertThat(products)
        .as("what limit and preference require is counted too")
        .anySatisfy(
            it ->
                assertThat(Countable.of(it.requirements(), VOCABULARY).criteria())
                    .hasSizeGreaterThan(it.criteria().size()));
  }
}
