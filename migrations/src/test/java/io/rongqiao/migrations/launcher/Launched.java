package io.rongqiao.migrations.launcher;

import java.util.List;

/** What the launcher starts in its tests: it says how it runs, and waits if it is told to. */
public final class Launched {

  private Launched() {}

  public static void main(String... arguments) throws InterruptedException {
    if (List.of(arguments).contains("wait")) {
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> System.out.println("stopped in order")));
      System.out.println("waiting");
      Thread.sleep(Long.MAX_VALUE);
    }
    System.out.printf(
        "feature %d, flag %s, own %s, said %s%n",
        Runtime.version().feature(),
        System.getProperty("flag.of.the.jar"),
        System.getProperty("flag.of.the.user"),
        List.of(arguments));
    System.exit(7);
  }
}
