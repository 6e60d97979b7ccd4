package io.rongqiao.matching.guarantee.programme;

import java.util.UUID;

/** Names a guarantee programme. */
public record ProgrammeId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
