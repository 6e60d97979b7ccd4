package io.rongqiao.scoring.evidence.loading;

/** Another session is running the load already. */
final class LoadBusy extends RuntimeException {

  LoadBusy(LoadId id) {
    super("Another session is running load %s.".formatted(id));
  }
}
