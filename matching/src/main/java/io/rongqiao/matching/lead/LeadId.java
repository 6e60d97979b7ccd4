package io.rongqiao.matching.lead;

import java.util.UUID;

/** Names one lead. */
public record LeadId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
