package io.rongqiao.matching.rematch;

import java.time.LocalDate;
import java.util.Optional;

/** Up to which day it was looked for versions of products that enter into force or end by it. */
public interface CatalogueDays {

  /** That day, if it was ever looked; held until the unit of work ends. */
  Optional<LocalDate> lookedUntil();

  void lookedUntil(LocalDate day);
}
