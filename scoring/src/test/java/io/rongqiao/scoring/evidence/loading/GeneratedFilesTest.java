package io.rongqiao.scoring.evidence.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.synthetic.Sheet;
import io.rongqiao.scoring.synthetic.SyntheticFiles;
import io.rongqiao.scoring.synthetic.SyntheticWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything the generator writes is taken in, row by row. */
class GeneratedFilesTest {

  @TempDir Path folder;

  @Test
  void takesInEveryGeneratedRow() throws IOException {
    SyntheticWorld generated =
        SyntheticWorld.of(
            7, 12, SyntheticWorld.DEMONSTRATION_FROM, SyntheticWorld.DEMONSTRATION_TO);
    Map<Sheet, Long> written =
        SyntheticFiles.write(folder, generated, SyntheticFiles.Packing.GZIP, (_, _) -> {});

    try (var world = new LoadingWorld()) {
      for (Sheet sheet : Sheet.values()) {
        long rows = written.getOrDefault(sheet, 0L);
        if (rows == 0) {
          continue;
        }
        Path file = folder.resolve(SyntheticFiles.Packing.GZIP.fileName(sheet));
        Load load = world.load(world.order(sheet.kind()), file);
        assertThat(load.failure()).as(sheet.kind()).isNull();
        assertThat(world.errors(load)).as(sheet.kind()).isEmpty();
        assertThat(load.rows().stored()).as(sheet.kind()).isEqualTo(rows);
      }
      assertThat(world.monthsThatDiffer()).isZero();
    }
  }
}
