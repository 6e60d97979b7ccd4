package io.rongqiao.matching.receivable;

import java.util.UUID;

/** Names one receivable. */
public record ReceivableId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
