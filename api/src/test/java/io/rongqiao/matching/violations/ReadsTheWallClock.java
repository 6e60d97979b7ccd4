package io.rongqiao.matching.violations;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Asks the machine what day it is. */
final class ReadsTheWallClock {

  LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
