package io.rongqiao.scoring.feature;

/** A text that people read, in both languages of the platform. */
public record Wording(String zh, String en) {

  public Wording {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException(
          "A wording needs both languages: %s / %s".formatted(zh, en));
    }
  }
}
