package io.rongqiao.scoring.evidence.loading;

/** The process is stopping in the middle of a load, which is run again at its next start. */
final class LoadStopped extends RuntimeException {

  LoadStopped(LoadId id) {
    super("Load %s stops with the platform.".formatted(id));
  }
}
