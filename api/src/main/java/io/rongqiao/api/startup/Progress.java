package io.rongqiao.api.startup;

import java.io.PrintStream;

/** Tells the person at the terminal what is happening and how long it has taken so far. */
public final class Progress {

  private final PrintStream out;
  private final long startedNanos;

  public Progress(PrintStream out) {
    this.out = out;
    this.startedNanos = System.nanoTime();
  }

  /** A line without the time. */
  public void tell(String line) {
    out.println(line);
    out.flush();
  }

  public void say(String line) {
    double seconds = (System.nanoTime() - startedNanos) / 1e9;
    out.println("%6.1f s  %s".formatted(seconds, line));
    out.flush();
  }
}
