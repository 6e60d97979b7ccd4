package io.rongqiao.api.load;

import io.rongqiao.scoring.evidence.loading.LoadId;
import io.rongqiao.scoring.evidence.loading.RecoverLoads;
import io.rongqiao.scoring.evidence.loading.RunLoad;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the loads of this process, one at a time, in the order in which their files arrived; those
 * that an earlier process left behind come first.
 */
public final class LoadRunner implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LoadRunner.class);
  private static final int PATIENCE_SECONDS = 2;

  private final RunLoad runLoad;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("loads").daemon(true).factory());

  public LoadRunner(RunLoad runLoad) {
    this.runLoad = runLoad;
  }

  /** Takes up what was left behind. */
  public LoadRunner resume(RecoverLoads recovery) {
    recovery.recover().forEach(this::submit);
    return this;
  }

  /** Runs the load when its turn comes. */
  public void submit(LoadId load) {
    try {
      worker.execute(() -> run(load));
    } catch (RejectedExecutionException _) {
      LOG.info("Load {} waits for the next start", load);
    }
  }

  private void run(LoadId load) {
    try {
      var ended = runLoad.run(load);
      LOG.info("Load {} ended as {}: {}", load, ended.state(), ended.rows());
    } catch (RuntimeException failure) {
      LOG.error("Load {} stopped half-way and will be taken up at the next start", load, failure);
    }
  }

  /** What runs is cut off and leaves nothing behind; the next start runs it again. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
