package io.rongqiao.matching.receivable.registration;

import java.util.UUID;

/** Names one registered interest. */
public record InterestId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
