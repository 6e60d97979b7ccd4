package io.rongqiao.matching.fund.compensation;

import java.util.UUID;

/** Names a call on a compensation fund. */
public record CompensationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
