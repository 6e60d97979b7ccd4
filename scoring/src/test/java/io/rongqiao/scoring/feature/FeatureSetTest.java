package io.rongqiao.scoring.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureSetTest {

  private static final FeatureDefinition ANY = FeatureSets.THIN_1.definition("sales_net_12m");

  @Test
  void keepsThePublishedFeatures() {
    assertThat(FeatureSets.of("thin-1").definitions())
        .extracting(FeatureDefinition::name)
        .startsWith("sales_net_12m")
        .endsWith("enterprise_age_months")
        .doesNotContain("rating", "ownership", "name", "division")
        .hasSize(31);
  }

  @Test
  void standsBesideALaterSet() {
    FeatureSet later = new FeatureSet("thin-2", List.of(ANY), Map.of(ANY.name(), _ -> 2.0));

    FeatureVector measured = later.measure(Trading.subject(Trading.steadyTrade()));

    assertThat(measured.value(0)).isEqualTo(2.0);
    assertThat(FeatureSets.THIN_1.size()).isEqualTo(31);
  }

  @Test
  void refusesADefinitionThatNothingMeasures() {
    assertThatThrownBy(() -> new FeatureSet("x", List.of(ANY), Map.of()))
        .hasMessageContaining("Nothing measures sales_net_12m");
  }

  @Test
  void refusesAMeasureThatNothingDefines() {
    assertThatThrownBy(() -> new FeatureSet("x", List.of(), Map.of("a", _ -> 1.0)))
        .hasMessageContaining("1 measures for 0 features");
  }

  @Test
  void findsAValueByPlaceAndByName() {
    FeatureSet set = FeatureSets.THIN_1;
    FeatureVector vector = set.vector(Map.of("tax_arrears", 5.0));

    assertThat(vector.value("tax_arrears")).isEqualTo(5.0);
    assertThat(vector.value(set.indexOf("tax_arrears"))).isEqualTo(5.0);
    assertThat(vector.isMissing("sales_net_12m")).isTrue();
    assertThatThrownBy(() -> vector.value("rating")).hasMessage("thin-1 has no feature rating");
  }

  @ParameterizedTest(name = "{1} {0} is written {2} and {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "YUAN | 1234567.89 | 123.5万元 | CNY 1,234,568",
        "YUAN | -9000 | -9000元 | CNY -9,000",
        "SHARE | 0.0345 | 3.5% | 3.5%",
        "RATIO | -1 | -100% | -100%",
        "MONTHS | 1 | 1个月 | 1 month",
        "COUNT | 12 | 12 | 12",
        "COUNT | NaN | 未知 | unknown"
      })
  void writesValuesForPeople(Unit unit, double value, String zh, String en) {
    assertThat(unit.render(value)).isEqualTo(new Bilingual(zh, en));
  }
}
