package io.rongqiao.scoring.governance.override;

import java.time.Instant;

/** What a second person says of a better grade. */
public record SecondOpinion(String by, boolean agreed, String note, Instant at) {

  public SecondOpinion {
    if (note.isBlank()) {
      throw new IllegalArgumentException("is missing");
    }
  }
}
