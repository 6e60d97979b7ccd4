package io.rongqiao.api.representation;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.policy.Bilingual;

/** A text for people, in Chinese and in English. */
@Serdeable
public record TextView(String zh, String en) {

  public static TextView of(Bilingual text) {
    return new TextView(text.zh(), text.en());
  }
}
