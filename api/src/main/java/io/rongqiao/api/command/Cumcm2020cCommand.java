package io.rongqiao.api.command;

import io.micronaut.runtime.server.EmbeddedServer;
import io.rongqiao.api.demonstration.InventedApplications;
import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.startup.PlatformStart;
import io.rongqiao.api.startup.Progress;
import io.rongqiao.api.startup.StopSequence;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.scoring.evidence.cumcm2020c.ContestFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Carries the contest's real enterprises over the bridge, from their invoices to a bank's desk. */
@Command(
    name = "cumcm2020c",
    description =
        "Loads the real invoices of cumcm2020c, assesses the enterprises, matches them and reads"
            + " the leads as a bank does.")
final class Cumcm2020cCommand implements Callable<Integer> {

  @Option(
      names = "--folder",
      required = true,
      description = "the folder with enterprises_labelled.csv and the other files")
  private @Nullable Path folder;

  @Option(names = "--as-of", description = "the day to assess as of, by default ${DEFAULT-VALUE}")
  private LocalDate asOf = ContestFolder.TO;

  @Option(names = "--amount", description = "yuan each asks for, by default ${DEFAULT-VALUE}")
  private String amount = "500000.00";

  @Option(names = "--tenor", description = "months, by default ${DEFAULT-VALUE}")
  private int tenorMonths = 12;

  @Override
  public Integer call() throws IOException {
    Path contest = java.util.Objects.requireNonNull(folder).toAbsolutePath().normalize();
    if (!ContestFolder.isAt(contest)) {
      System.err.println("rongqiao: %s does not hold the files of cumcm2020c.".formatted(contest));
      return 1;
    }
    FinancingRequest request = InventedApplications.request(amount, tenorMonths);
    Progress progress = new Progress(System.out);
    Settings settings = Settings.ofProcess().apart("cumcm2020c", asOf);
    try (StopSequence parts = StopSequence.onExit()) {
      EmbeddedServer server = new PlatformStart(settings, progress, parts).run();
      new ContestWalk(server, progress).run(contest, request);
      progress.say("Done; data in %s".formatted(settings.dataFolder()));
    }
    return 0;
  }
}
