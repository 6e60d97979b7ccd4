package io.rongqiao.api.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.startup.PlatformStart;
import io.rongqiao.api.startup.Progress;
import io.rongqiao.api.startup.StopSequence;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.profile.ReplayAssessments;
import io.rongqiao.scoring.profile.ReplayAssessments.Replayed;
import io.rongqiao.scoring.profile.ReplayAssessments.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Computes past profiles again and tells which came to the same bytes. */
@Command(
    name = "replay",
    description =
        "Computes one past profile again, or all as of a day, from the evidence that they saw;"
            + " ends with 1 if any came to other bytes. Without a live consent nothing is read.")
final class ReplayCommand implements Callable<Integer> {

  @ArgGroup(multiplicity = "1")
  private final Which which = new Which();

  @Option(names = "--report", description = "where to write a line for each profile, as CSV")
  private @Nullable Path report;

  /** What to compute again. */
  private static final class Which {

    @Option(names = "--assessment", description = "one profile, by its id")
    private @Nullable UUID assessment;

    @Option(names = "--as-of", description = "every profile as of this day")
    private @Nullable LocalDate asOf;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.ofProcess();
    try (StopSequence parts = new StopSequence()) {
      var start = new PlatformStart(settings, new Progress(System.out), parts);
      var database = new DatabaseCommands(start.openDatabase(), settings.businessDate());
      List<Replayed> done = replayed(database.replay());
      if (report != null) {
        Files.write(report, lines(done), UTF_8);
      }
      System.out.printf(
          "%d profiles: %d to the same bytes, %d to others, %d not readable%n",
          done.size(),
          count(done, Result.SAME),
          count(done, Result.DIFFERENT),
          count(done, Result.NOT_READABLE));
      return count(done, Result.DIFFERENT) == 0 && !done.isEmpty() ? 0 : 1;
    }
  }

  private List<Replayed> replayed(ReplayAssessments replay) {
    UUID one = which.assessment;
    return one == null
        ? replay.ofDay(Objects.requireNonNull(which.asOf), "replay")
        : replay.one(new AssessmentId(one), "replay").stream().toList();
  }

  private static long count(List<Replayed> done, Result result) {
    return done.stream().filter(it -> it.result() == result).count();
  }

  private static List<String> lines(List<Replayed> done) {
    return Stream.concat(
            Stream.of("assessment,result,kept,recomputed"),
            done.stream()
                .map(
                    it ->
                        String.join(
                            ",",
                            it.assessment().toString(),
                            it.result().name(),
                            Objects.requireNonNullElse(it.kept(), ""),
                            Objects.requireNonNullElse(it.recomputed(), ""))))
        .toList();
  }
}
