package io.rongqiao.migrations.launcher;

/** Starts the real main class on the JDK it needs. */
public final class JavaLauncher {

  private JavaLauncher() {}
}
