package io.rongqiao.scoring.governance;

import java.util.UUID;

/** Identifies one registered model. */
public record ModelId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
