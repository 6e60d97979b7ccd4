package io.rongqiao.api.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.loading.LoadId;
import io.rongqiao.scoring.evidence.loading.LoadOrder;
import io.rongqiao.scoring.evidence.loading.Loads;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TwoProcessesIT {

  private static final Instant NOW = Instant.parse("2020-02-29T08:00:00Z");

  @Test
  void settlesAtItsStartOnlyWhatItLeftItself(@TempDir Path folder) {
    try (var database = ScratchDatabase.create()) {
      LoadId arriving = new LoadId(new UUID(0, 1));
      try (var first = new PlatformForLoads(database, folder)) {
        begin(first, arriving);
        try (var second = new PlatformForLoads(database, folder)) {
          assertThat(state(second, arriving)).isEqualTo("RECEIVING");
          JsonNode overview = second.read("/api/v1/overview");
          assertThat(overview.path("loadsRunning").asInt()).isEqualTo(1);
          assertThat(overview.path("invoices").asInt()).isZero();
        }
      }
      try (var again = new PlatformForLoads(database, folder)) {
        await().atMost(Duration.ofSeconds(10)).until(() -> state(again, arriving).equals("FAILED"));
      }
    }
  }

  private static void begin(PlatformForLoads platform, LoadId id) {
    LoadOrder order =
        LoadOrder.of("tax", "arriving", DeliveryKinds.find("enterprises").orElseThrow());
    platform
        .bean(Transactions.class)
        .run(
            new Access.Platform("test"),
            () -> assertThat(platform.bean(Loads.class).begin(id, order, NOW)).isTrue());
  }

  private static String state(PlatformForLoads platform, LoadId id) {
    return platform.read("/api/v1/loads/" + id).path("state").asText();
  }
}
