package io.rongqiao.api.startup;

import io.rongqiao.api.settings.StartFailed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been started, to be stopped in the opposite order. Parts are started through it, one at
 * a time, so an interrupt in the middle of a start waits for that part and then stops it too.
 */
public final class StopSequence implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StopSequence.class);

  private final Deque<Step> steps = new ArrayDeque<>();
  private boolean stopped;

  /** A sequence that runs when the process is told to end. */
  public static StopSequence onExit() {
    var sequence = new StopSequence();
    Runtime.getRuntime().addShutdownHook(new Thread(sequence::close, "stop"));
    return sequence;
  }

  /** Starts a part; from now on it is stopped before everything started earlier. */
  public synchronized <T extends AutoCloseable> T start(String name, Supplier<T> part) {
    if (stopped) {
      throw new StartFailed("Stopped while starting.");
    }
    T started = part.get();
    steps.push(new Step(name, started));
    return started;
  }

  /** Stops every part. A part that fails to stop is logged and does not keep the others running. */
  @Override
  public synchronized void close() {
    stopped = true;
    while (!steps.isEmpty()) {
      stop(steps.pop());
    }
  }

  public synchronized boolean isStopped() {
    return stopped;
  }

  private static void stop(Step step) {
    try {
      step.part().close();
    } catch (Exception failure) {
      LOG.warn("{} did not stop cleanly", step.name(), failure);
    }
  }

  private record Step(String name, AutoCloseable part) {}
}
