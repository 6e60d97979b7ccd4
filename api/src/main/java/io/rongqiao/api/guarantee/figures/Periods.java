package io.rongqiao.api.guarantee.figures;

import io.rongqiao.api.representation.Field;
import io.rongqiao.matching.guarantee.book.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Periods as a client writes them. */
public final class Periods {

  private Periods() {}

  /** From a day to another, both included. */
  public static Period read(@Nullable String from, @Nullable String to) {
    LocalDate first = Field.read("from", from, LocalDate::parse);
    LocalDate last = Field.read("to", to, LocalDate::parse);
    return Field.read("to", last, it -> new Period(first, it));
  }
}
