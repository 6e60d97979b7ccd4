package io.rongqiao.scoring.evidence.loading;

/** What came of sending a file. */
public sealed interface Reception {

  Load load();

  /** The file is here and its load waits to be run. */
  record Received(Load load) implements Reception {}

  /**
   * The key was used before for the same wish: this is the load it stands for; nothing was read.
   */
  record Repeated(Load load) implements Reception {}

  /** The key was used before for another wish. */
  record KeyReused(Load load) implements Reception {}
}
