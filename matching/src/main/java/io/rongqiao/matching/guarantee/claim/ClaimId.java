package io.rongqiao.matching.guarantee.claim;

import java.util.UUID;

/** Names a call on a guarantee. */
public record ClaimId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
