package io.rongqiao.scoring.enterprise;

/** A sealed text does not open: another key, another enterprise, or bytes that were changed. */
public final class SealBroken extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  SealBroken(String message) {
    super(message);
  }

  SealBroken(String message, Throwable cause) {
    super(message, cause);
  }
}
