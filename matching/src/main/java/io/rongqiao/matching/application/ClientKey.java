package io.rongqiao.matching.application;

/**
 * What a client names a creating request by, so that sending it again creates nothing again. It is
 * unique for each actor.
 */
public record ClientKey(String value) {

  private static final int LONGEST = 200;

  public ClientKey {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "A client key has 1 to %d characters, this one %d".formatted(LONGEST, value.length()));
    }
  }
}
