package io.rongqiao.matching.guarantee;

import java.util.UUID;

/** Names a risk-sharing case. */
public record CaseId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
