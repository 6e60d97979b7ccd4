package io.rongqiao.scoring.evidence.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.synthetic.Sheet;
import io.rongqiao.scoring.synthetic.SyntheticEnterprise;
import io.rongqiao.scoring.synthetic.SyntheticFiles;
import io.rongqiao.scoring.synthetic.SyntheticWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No feature of any family sees what became known after its day: every table is emptied of what was
 * known later, and not a bit of what had been measured before changes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakageTest {

  private static final LocalDate DAY = LocalDate.of(2019, 5, 31);
  private static final int ENTERPRISES = 25;

  private static final List<String> TABLES =
      List.of(
          "tax_filing",
          "tax_grade",
          "utility_bill",
          "receivable_record",
          "registry_record",
          "enterprise_party",
          "court_record",
          "penalty",
          "list_record",
          "liquidation_notice",
          "social_insurance",
          "credit_exposure");

  private final LoadingWorld world = new LoadingWorld();
  private final SyntheticWorld invented =
      SyntheticWorld.of(
          41, ENTERPRISES, SyntheticWorld.DEMONSTRATION_FROM, SyntheticWorld.DEMONSTRATION_TO);

  @BeforeAll
  void loadEverything(@TempDir Path folder) throws IOException {
    SyntheticFiles.write(folder, invented, SyntheticFiles.Packing.GZIP, (_, _) -> {});
    for (Sheet sheet : Sheet.values()) {
      world.load(
          world.order(sheet.kind()), folder.resolve(SyntheticFiles.Packing.GZIP.fileName(sheet)));
    }
  }

  @AfterAll
  void close() {
    world.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tax_filing",
        "utility_bill",
        "receivable_record",
        "registry_record",
        "social_insurance",
        "credit_exposure"
      })
  void hasSomethingToForget(String table) {
    assertThat(world.figure("SELECT count(*) FROM %s".formatted(table))).isPositive();
  }

  @Test
  void seesNothingThatBecameKnownLater() throws SQLException {
    Map<String, FeatureVector> before = measured();
    Map<String, FeatureVector> late = measuredOn(SyntheticWorld.DEMONSTRATION_TO);
    assertThat(late).isNotEqualTo(before);

    long forgotten = 0;
    for (String table : TABLES) {
      forgotten += forget("%s WHERE known_on > '%s'".formatted(table, DAY));
    }
    LocalDate month = YearMonth.from(DAY).atDay(1);
    forgotten += forget("invoice_month WHERE known_month > '%s'".formatted(month));
    forgotten += forget("counterparty_month WHERE known_month > '%s'".formatted(month));

    assertThat(forgotten).isGreaterThan(1000);
    assertThat(measured()).isEqualTo(before);
  }

  private Map<String, FeatureVector> measured() {
    return measuredOn(DAY);
  }

  private Map<String, FeatureVector> measuredOn(LocalDate day) {
    Map<String, FeatureVector> vectors = new LinkedHashMap<>();
    invented
        .enterprises()
        .map(SyntheticEnterprise::code)
        .forEach(
            code ->
                vectors.put(
                    code,
                    FeatureSets.STANDARD_1.measure(
                        new Subject(
                            world.asOf(code, day),
                            EnterpriseFacts.NONE,
                            EnumSet.allOf(EvidenceFamily.class)))));
    return vectors;
  }

  private long forget(String what) throws SQLException {
    try (Connection connection = world.source().getConnection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate("DELETE FROM " + what);
    }
  }
}
