package io.rongqiao.matching.receivable.reversefactoring;

import java.util.UUID;

/** Identifies a draw on a programme. */
public record DrawId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
