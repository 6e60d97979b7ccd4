package io.rongqiao.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  private static final Vocabulary VOCABULARY = Vocabulary.of(FeatureSets.current());

  /** One product with a slip must not keep others from being matched. */
  @ParameterizedTest
  @ValueSource(strings = {"tax_grade", "risk_grade", "size_class", "industry", "division"})
  void isReadForAPersonWhateverTheWord(String name) {
    Code code = VOCABULARY.code(name).orElseThrow();
    Criterion odd = new Criterion.StartsWith(code, new TreeSet<>(List.of("?!")));

    assertThat(CriterionWording.of(odd).zh()).contains(code.title().zh(), "?!");
  }

  @Test
  void saysWhatAStandardWordMeans() {
    Code size = VOCABULARY.code("size_class").orElseThrow();

    assertThat(size.words()).allSatisfy(it -> assertThat(size.meaning(it).zh()).isNotEqualTo(it));
    assertThat(VOCABULARY.code("division").orElseThrow().meaning("110000"))
        .isEqualTo(Bilingual.of("北京市", "北京市"));
  }
}
