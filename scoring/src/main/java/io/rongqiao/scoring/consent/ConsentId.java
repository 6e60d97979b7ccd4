package io.rongqiao.scoring.consent;

import java.util.UUID;

/** Identifies one consent. */
public record ConsentId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
