package io.rongqiao.scoring.evidence.loading;

/** A load that cannot be run as asked; the message says why, for its sender. */
public final class LoadRefused extends RuntimeException {

  public LoadRefused(String message) {
    super(message);
  }
}
