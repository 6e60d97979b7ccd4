package io.rongqiao.scoring.evidence.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.cumcm2020c.ContestFolder;
import io.rongqiao.scoring.evidence.cumcm2020c.PreparedDelivery;
import io.rongqiao.scoring.synthetic.Sheet;
import io.rongqiao.scoring.synthetic.SyntheticFiles;
import io.rongqiao.scoring.synthetic.SyntheticWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole providers' folders, taken in without a single row refused. */
class WholeDeliveriesTest {

  private static final LocalDate TODAY = LoadingWorld.TODAY;

  private final LoadingWorld world = new LoadingWorld();

  @TempDir private Path folder;

  @AfterEach
  void agreesWithItsMonths() {
    assertThat(world.monthsThatDiffer()).isZero();
    world.close();
  }

  @Test
  void takesEveryRowOfASyntheticWorld() throws IOException {
    SyntheticWorld synthetic = SyntheticWorld.of(5, 20, SyntheticWorld.DEMONSTRATION_FROM, TODAY);
    Map<Sheet, Long> written =
        SyntheticFiles.write(folder, synthetic, SyntheticFiles.Packing.GZIP, (_, _) -> {});

    assertThat(written)
        .allSatisfy(
            (sheet, rows) -> {
              if (rows > 0) {
                Load load = world.load(world.order(sheet.kind()), fileOf(sheet));
                assertThat(world.errors(load)).isEmpty();
                assertThat(load.failure()).isNull();
                assertThat(load.rows()).isEqualTo(new RowCounts(rows, rows, 0, 0, 0, 0));
              }
            });
    EvidenceAsOf evidence = world.asOf(synthetic.enterprise(0).code(), TODAY);
    assertThat(evidence.sales()).isNotEmpty();
    assertThat(evidence.taxFilings()).isNotEmpty();
    assertThat(evidence.parties()).isNotEmpty();
    assertThat(evidence.socialInsurance()).isNotEmpty();
  }

  @Test
  void takesEveryRowOfTheContest() throws IOException {
    Path real = realFolder();
    assumeTrue(ContestFolder.isAt(real), () -> "skipped: there is no " + real);
    List<PreparedDelivery> deliveries =
        ContestFolder.at(real).prepare(folder).stream()
            .filter(it -> !it.idempotencyKey().contains("unlabelled"))
            .toList();

    assertThat(deliveries)
        .hasSize(4)
        .allSatisfy(
            delivery -> {
              Load load = world.load(delivery.order(), delivery.file());
              assertThat(world.errors(load)).isEmpty();
              assertThat(load.failure()).isNull();
              assertThat(load.rows().stored()).isEqualTo(load.rows().read()).isPositive();
            });
    assertThat(world.figure("SELECT count(*) FROM default_outcome WHERE defaulted")).isEqualTo(18);
  }

  private Path fileOf(Sheet sheet) {
    return folder.resolve(SyntheticFiles.Packing.GZIP.fileName(sheet));
  }

  /** Beside the checkout, or beside a work tree of it. */
  private static Path realFolder() {
    Path here = Path.of("").toAbsolutePath();
    for (Path up = here; up != null; up = up.getParent()) {
      Path candidate = up.resolve("shared/data/cumcm2020c");
      if (Files.isDirectory(candidate)) {
        return candidate;
      }
    }
    return here.resolve("shared/data/cumcm2020c");
  }
}
