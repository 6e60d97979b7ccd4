package io.rongqiao.matching.receivable.reversefactoring;

import java.util.UUID;

/** Identifies a programme of reverse factoring. */
public record ProgrammeId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
