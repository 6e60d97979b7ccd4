package io.rongqiao.scoring.evidence.reading;

/** A file that cannot be read as what it claims to be; the message says why, for its sender. */
public final class UnreadableFile extends RuntimeException {

  public UnreadableFile(String message) {
    super(message);
  }

  public UnreadableFile(String message, Throwable cause) {
    super(message, cause);
  }
}
