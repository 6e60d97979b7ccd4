package io.rongqiao.matching.procurement;

import java.util.UUID;

/** Identifies a procurement contract as its supplier stated it. */
public record ContractId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
