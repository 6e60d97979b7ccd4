package io.rongqiao.scoring.profile;

import java.util.UUID;

/** Identifies one sealed assessment. */
public record AssessmentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
