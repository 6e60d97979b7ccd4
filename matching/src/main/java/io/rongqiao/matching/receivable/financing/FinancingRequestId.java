package io.rongqiao.matching.receivable.financing;

import java.util.UUID;

/** Names one request for financing. */
public record FinancingRequestId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
