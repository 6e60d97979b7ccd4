package io.rongqiao.scoring.governance;

/** The version of a model that is handed in names another model already. */
public final class VersionTaken extends RuntimeException {

  private static final long serialVersionUID = 1;

  VersionTaken(String version) {
    super("The version %s names another model already".formatted(version));
  }
}
