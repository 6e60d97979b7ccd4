package io.rongqiao.matching.receivable.financing;

import java.util.UUID;

/** Names one offer of a financier. */
public record FinancingOfferId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
