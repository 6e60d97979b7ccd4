package io.rongqiao.migrations.server;

/** A short wait between two looks at something outside this process. */
final class Pause {

  private Pause() {}

  static void ofMillis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new DatabaseServerFailed("Interrupted while waiting for the database server.", cause);
    }
  }
}
