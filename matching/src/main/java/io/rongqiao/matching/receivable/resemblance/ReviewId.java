package io.rongqiao.matching.receivable.resemblance;

import java.util.UUID;

/** Names one review. */
public record ReviewId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
