package io.rongqiao.api;

import io.rongqiao.api.command.CommandLineOfPlatform;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** The whole platform as one process: without arguments it serves, see {@code help}. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Rongqiao",
            version = "1",
            description = "A financing bridge for small and medium enterprises."))
public final class Platform {

  private static final int FAILED = 1;

  private Platform() {}

  public static void main(String[] arguments) {
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> giveUp(failure));
    System.exit(CommandLineOfPlatform.execute(arguments));
  }

  /** A failure that nobody foresaw ends the process; the threads of its parts must not keep it. */
  private static void giveUp(Throwable failure) {
    failure.printStackTrace();
    System.exit(FAILED);
  }
}
