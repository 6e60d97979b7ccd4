package io.rongqiao.matching.fund;

import java.util.UUID;

/** Names a compensation fund. */
public record FundId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
