package io.rongqiao.scoring.command;

import io.rongqiao.scoring.evidence.reading.UnreadableFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands of {@code scoring-cli.jar}. */
@Command(
    name = "scoring-cli",
    description = "Credit models for a risk team: train, score, validate, export.",
    footerHeading = "%nExit codes: 0 done, 1 failed, 2 wrongly called.%n",
    subcommands = {
      TrainCommand.class,
      ScoreCommand.class,
      FeaturesCommand.class,
      ValidateCommand.class,
      ExportCommand.class,
      HelpCommand.class
    })
public final class CommandLineOfScoring {

  private CommandLineOfScoring() {}

  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  /** Runs a command and returns the exit code: 0 done, 1 failed, 2 wrongly called. */
  public static int execute(String... arguments) {
    var commands = new CommandLine(new CommandLineOfScoring());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionExceptionHandler(
        (failure, _, _) -> {
          say(failure);
          return 1;
        });
    return commands.execute(arguments.length == 0 ? new String[] {"help"} : arguments);
  }

  /** One sentence where the reason is known; where it is not, all that there is. */
  private static void say(Exception failure) {
    switch (failure) {
      case IllegalArgumentException _, UnreadableFile _ ->
          System.err.println("scoring-cli: " + failure.getMessage());
      case NoSuchFileException absent ->
          System.err.println("scoring-cli: there is no " + absent.getFile());
      case AccessDeniedException denied ->
          System.err.println("scoring-cli: access to %s is denied".formatted(denied.getFile()));
      case IOException _ -> System.err.println("scoring-cli: " + failure);
      default -> failure.printStackTrace();
    }
  }
}
