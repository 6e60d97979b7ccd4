package io.rongqiao.scoring.evidence.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The smaller part of the real invoices, in full, twice. */
class RealInvoicesTest {

  @Test
  void countsRealInvoicesOnceThoughSentTwice() {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      System.out.println("RealInvoicesTest: no real data beside the checkout; nothing was tested");
      return;
    }
    try (var world = new LoadingWorld()) {
      world.load(
          world.order("enterprises").withMaskedIds(), folder.resolve("enterprises_labelled.csv"));
      Path sales = folder.resolve("output_invoices_labelled.csv.gz");

      Load first = world.load(world.order("output-invoices"), sales);
      Load second = world.load(world.order("output-invoices"), sales);

      assertThat(first.rows()).isEqualTo(new RowCounts(97_304, 97_304, 0, 0, 0, 0));
      assertThat(second.rows()).isEqualTo(new RowCounts(97_304, 0, 97_304, 0, 0, 0));
      assertThat(world.figure("SELECT count(*) FROM invoice")).isEqualTo(97_304);
      assertThat(world.monthsThatDiffer()).isZero();
    }
  }

  private static Path folder() {
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
