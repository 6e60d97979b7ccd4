package io.rongqiao.api.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.settings.StartFailed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SettingsTest {

  @Test
  void demonstratesOnItsOwnDatabaseInTheDemonstrationsOwnTime() {
    Settings settings = of(Map.of());

    assertThat(settings.demonstration()).isTrue();
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.businessDate()).isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @Test
  void inventsNothingInADatabaseOfSomebodyElse() {
    Settings settings = of(Map.of("DATASOURCES_DEFAULT_URL", "jdbc:postgresql://db/rongqiao"));

    assertThat(settings.demonstration()).isFalse();
    assertThat(settings.businessDate()).isNull();
  }

  @Test
  void refusesAPortThatIsNone() {
    assertThatThrownBy(() -> of(Map.of("RONGQIAO_PORT", "http")))
        .isInstanceOf(StartFailed.class)
        .hasMessage("RONGQIAO_PORT is http; it must be a number up to 65535.");
  }

  @Test
  void publishesArrearsOnlyByALawThatIsNamed() {
    assertThat(of(Map.of()).overduePublicationBasis()).isNull();
    assertThat(
            of(Map.of("RONGQIAO_OVERDUE_PUBLICATION_BASIS", " 某条例第十条 ")).overduePublicationBasis())
        .isEqualTo("某条例第十条");
    assertThatThrownBy(() -> of(Map.of("RONGQIAO_OVERDUE_PUBLICATION_BASIS", " ")))
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("must name the law");
  }

  private static Settings of(Map<String, String> variables) {
    return Settings.of(name -> Optional.ofNullable(variables.get(name)));
  }
}
