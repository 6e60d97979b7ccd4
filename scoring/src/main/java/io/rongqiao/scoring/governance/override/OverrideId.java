package io.rongqiao.scoring.governance.override;

import java.util.UUID;

/** Identifies one override. */
public record OverrideId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
