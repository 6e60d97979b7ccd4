package io.rongqiao.matching.receivable.registration;

import java.util.UUID;

/** Names one search of the register. */
public record SearchId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
