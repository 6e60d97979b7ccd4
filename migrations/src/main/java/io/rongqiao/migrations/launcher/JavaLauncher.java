package io.rongqiao.migrations.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The main class of every executable jar. It runs on Java 17 and later, continues on a Java that
 * can run the rest, and hands over the class named in the manifest.
 *
 * <p>On a Java that will do and was given the flags of the manifest, it calls that class directly.
 * Otherwise it starts a second process, lends it the terminal, stops it when it is stopped itself,
 * and ends with its exit code.
 */
public final class JavaLauncher {

  /** What the rest of the platform is compiled for. */
  private static final int NEEDED = 25;

  private static final int CANNOT_START = 1;

  private final InstalledJavas javas;
  private final PrintStream complaints;

  JavaLauncher(InstalledJavas javas, PrintStream complaints) {
    this.javas = javas;
    this.complaints = complaints;
  }

  /** Starts what the jar is for. */
  public static void main(String[] arguments) throws Throwable {
    String classPath = System.getProperty("java.class.path", "");
    LaunchPlan plan = LaunchPlan.of(Path.of(classPath), arguments);
    if (isRightHere(plan)) {
      callDirectly(plan.mainClass(), arguments);
      return;
    }
    var launcher = new JavaLauncher(InstalledJavas.ofThisMachine(), System.err);
    int exit = launcher.continueElsewhere(plan, classPath, NEEDED, arguments);
    System.exit(exit);
  }

  private static boolean isRightHere(LaunchPlan plan) {
    return Runtime.version().feature() >= NEEDED && ownFlags().containsAll(plan.flags());
  }

  private static List<String> ownFlags() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments();
  }

  private static void callDirectly(String mainClass, String[] arguments) throws Throwable {
    try {
      Class.forName(mainClass).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause() == null ? failure : failure.getCause();
    }
  }

  /** Runs the plan in another process and returns its exit code. */
  int continueElsewhere(LaunchPlan plan, String classPath, int needed, String... arguments)
      throws IOException, InterruptedException {
    Optional<Path> home = javas.atLeast(needed);
    if (home.isEmpty()) {
      complaints.printf(
          "This needs a JDK %d, but runs on Java %s and found none in %s: install one or name its"
              + " folder in RONGQIAO_JAVA_HOME.%n",
          needed, Runtime.version().feature(), javas);
      return CANNOT_START;
    }
    List<String> command = new ArrayList<>();
    command.add(home.get().resolve("bin").resolve("java").toString());
    command.addAll(plan.flags());
    ownFlags().stream().filter(flag -> !plan.flags().contains(flag)).forEach(command::add);
    command.addAll(List.of("-cp", classPath, plan.mainClass()));
    command.addAll(List.of(arguments));
    return follow(new ProcessBuilder(command).inheritIO());
  }

  private static int follow(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    Thread stop = new Thread(() -> stop(process), "stop-the-platform");
    Runtime.getRuntime().addShutdownHook(stop);
    return process.waitFor();
  }

  /** Asks the process to stop and stays until it has; an interrupt may have reached it already. */
  private static void stop(Process process) {
    process.destroy();
    process.onExit().join();
  }
}
