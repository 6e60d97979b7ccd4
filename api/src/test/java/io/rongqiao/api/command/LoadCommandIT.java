package io.rongqiao.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.api.load.PlatformForLoads;
import io.rongqiao.api.security.Role;
import io.rongqiao.migrations.server.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LoadCommandIT {

  @Test
  void loadsAFileOnceHoweverOftenItIsGiven(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("names.csv"), "enterprise_id,name\nE1,一\nE2,\n");
    Path errors = folder.resolve("errors.csv");
    try (var database = ScratchDatabase.create();
        var platform = new PlatformForLoads(database, folder.resolve("data"))) {
      assertThat(load(platform, file, errors)).isZero();
      assertThat(load(platform, file, errors)).isZero();

      assertThat(platform.read("/api/v1/loads").path("items")).hasSize(1);
      assertThat(platform.read("/api/v1/overview").path("enterprises").asInt()).isPositive();
      assertThat(Files.readString(errors)).startsWith("\uFEFFline,field,value,rule");
      assertThat(load(platform, folder.resolve("missing.csv"), errors)).isEqualTo(1);
    }
  }

  private static int load(PlatformForLoads platform, Path file, Path errors) {
    List<String> arguments =
        new ArrayList<>(List.of("load", "--kind", "enterprises", "--provider", "tax"));
    arguments.addAll(List.of("--url", platform.uri().toString(), "--masked-ids"));
    arguments.addAll(List.of("--token", platform.token("operator", Role.OPERATOR)));
    arguments.addAll(List.of("--file", file.toString(), "--errors", errors.toString()));
    return CommandLineOfPlatform.execute(arguments.toArray(String[]::new));
  }
}
