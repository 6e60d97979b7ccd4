package io.rongqiao.api.demonstration;

import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.loading.Load;
import io.rongqiao.scoring.evidence.loading.LoadOrder;
import io.rongqiao.scoring.evidence.loading.LoadState;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.evidence.loading.RunLoad;
import io.rongqiao.scoring.synthetic.Sheet;
import io.rongqiao.scoring.synthetic.SyntheticFiles;
import io.rongqiao.scoring.synthetic.SyntheticWorld;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Generates deliveries of every kind and loads them as those of a provider are loaded. Their keys
 * never change, so what an interrupted start loaded is not loaded again.
 */
final class InventedEvidence {

  /** In whose name they are delivered. */
  static final String PROVIDER = "demonstration";

  private static final long SEED = 20_200_229L;

  private final ReceiveLoad receiveLoad;
  private final RunLoad runLoad;
  private final Consumer<String> progress;

  InventedEvidence(ReceiveLoad receiveLoad, RunLoad runLoad, Consumer<String> progress) {
    this.receiveLoad = receiveLoad;
    this.runLoad = runLoad;
    this.progress = progress;
  }

  /** Loads a world of so many enterprises, from years ago to {@code until}. */
  void load(Path folder, int enterprises, LocalDate until) {
    SyntheticWorld world =
        SyntheticWorld.of(SEED, enterprises, until.minusMonths(38).withDayOfMonth(1), until);
    try {
      progress.accept("Inventing %d enterprises with their evidence".formatted(enterprises));
      Map<Sheet, Long> rows =
          SyntheticFiles.write(folder, world, SyntheticFiles.Packing.PLAIN, (_, _) -> {});
      for (Sheet sheet : Sheet.values()) {
        Path file = folder.resolve(SyntheticFiles.Packing.PLAIN.fileName(sheet));
        if (rows.getOrDefault(sheet, 0L) > 0) {
          load(sheet, file);
        }
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private void load(Sheet sheet, Path file) throws IOException {
    DeliveryKind kind =
        DeliveryKinds.find(sheet.kind())
            .orElseThrow(() -> new IllegalStateException("No kind " + sheet.kind()));
    LoadOrder order = LoadOrder.of(PROVIDER, "demonstration-" + sheet.kind(), kind);
    try (InputStream rows = Files.newInputStream(file)) {
      Load load = runLoad.run(receiveLoad.receive(order, rows).load().id());
      if (load.state() != LoadState.SUCCEEDED) {
        throw new IllegalStateException("%s: %s".formatted(sheet.kind(), load.failure()));
      }
      progress.accept("Loaded %d rows of %s".formatted(load.rows().read(), sheet.kind()));
    }
  }
}
