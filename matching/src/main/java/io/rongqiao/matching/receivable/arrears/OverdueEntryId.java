package io.rongqiao.matching.receivable.arrears;

import java.util.UUID;

/** Identifies an entry of the register. */
public record OverdueEntryId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
