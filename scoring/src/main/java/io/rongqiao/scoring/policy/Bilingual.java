package io.rongqiao.scoring.policy;

/** A text for people, in both languages of the platform. */
public record Bilingual(String zh, String en) {

  public Bilingual {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text for people is written in Chinese and in English");
    }
  }

  public static Bilingual of(String zh, String en) {
    return new Bilingual(zh, en);
  }
}
