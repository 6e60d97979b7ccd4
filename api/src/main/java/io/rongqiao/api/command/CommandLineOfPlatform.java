package io.rongqiao.api.command;

import io.rongqiao.api.broker.BrokerFailed;
import io.rongqiao.api.settings.StartFailed;
import io.rongqiao.migrations.server.DatabaseServerFailed;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;

/** The commands of {@code rongqiao.jar}. */
@Command(
    name = "rongqiao",
    description = "The financing bridge. Without a command it serves.",
    subcommands = {
      ServeCommand.class,
      LoadCommand.class,
      TokenCommand.class,
      Cumcm2020cCommand.class,
      LendingPlanCommand.class,
      GuaranteeReportCommand.class,
      ReplayCommand.class,
      RegisterModelCommand.class,
      ReckonStabilityCommand.class,
      VerifyAuditCommand.class,
      HelpCommand.class
    })
public final class CommandLineOfPlatform {

  private CommandLineOfPlatform() {}

  /** Runs a command and returns the exit code: 0 done, 1 failed, 2 wrongly called. */
  public static int execute(String... arguments) {
    var commands = new CommandLine(new CommandLineOfPlatform());
    offerHelp(commands);
    commands.getSubcommands().values().forEach(CommandLineOfPlatform::offerHelp);
    commands.setExecutionExceptionHandler(
        (failure, _, _) -> {
          say(failure);
          return 1;
        });
    return commands.execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
  }

  private static void offerHelp(CommandLine command) {
    if (command.getCommandSpec().findOption("--help") == null) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help")
                  .usageHelp(true)
                  .description("shows how it is called")
                  .build());
    }
  }

  /** One sentence where the reason is known; where it is not, all that there is. */
  private static void say(Exception failure) {
    switch (failure) {
      case StartFailed _,
          DatabaseServerFailed _,
          BrokerFailed _,
          PlatformRefused _,
          UncheckedIOException _,
          IllegalArgumentException _ ->
          System.err.println("rongqiao: " + failure.getMessage());
      default -> failure.printStackTrace();
    }
  }
}
