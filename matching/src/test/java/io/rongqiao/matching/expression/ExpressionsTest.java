package io.rongqiao.matching.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.feature.FeatureSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

  private static final String TWICE = "sales_net_12m > 2.0 * purchases_net_12m";

  private final Expressions expressions = new Expressions(Vocabulary.of(FeatureSets.current()));

  @Test
  void comparesOneFeatureWithAnother() {
    KnownFacts facts = KnownFacts.nothing().with("purchases_net_12m", 100);

    assertThat(expressions.value(TWICE, facts.with("sales_net_12m", 201))).contains(true);
    assertThat(expressions.value(TWICE, facts.with("sales_net_12m", 200))).contains(false);
    assertThat(expressions.value(TWICE, facts)).isEmpty();
  }

  @Test
  void needsOnlyWhatDecides() {
    String either = "tax_grade in ['A', 'B'] || has_patent";

    assertThat(expressions.value(either, KnownFacts.nothing().with("tax_grade", "A")))
        .contains(true);
    assertThat(expressions.value(either, KnownFacts.nothing().with("has_patent", true)))
        .contains(true);
    assertThat(expressions.value(either, KnownFacts.nothing().with("tax_grade", "C"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sales_net_12m + 1.0",
        "sales_net_12m > 'much'",
        "colour == 'red'",
        "ownership == 'STATE'",
        "[1, 2].all(x, x > 0)",
        "sales_net_12m >"
      })
  void refusesWhatIsNoClaimOverTheVocabulary(String expression) {
    assertThatThrownBy(() -> expressions.check(expression))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void boundsTheCost() {
    String wide = "has_patent || ".repeat(60) + "has_patent";

    assertThatThrownBy(() -> expressions.check(wide)).isInstanceOf(IllegalArgumentException.class);
  }
}
