package io.rongqiao.scoring.evidence.loading;

import java.util.UUID;

/** Which load is meant. */
public record LoadId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
