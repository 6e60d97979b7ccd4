package io.rongqiao.api;

import io.rongqiao.api.command.CommandLineOfPlatform;

/** The whole platform as one process: without arguments it serves, see {@code help}. */
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
