package io.rongqiao.scoring.feature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value-added tax that an industry usually pays, as a share of its sales. Round figures by
 * judgement, in the neighbourhood of what tax offices take for ordinary; the documents give none.
 * They only place an enterprise beside its trade and decide nothing alone.
 */
final class VatBurdens {

  /** The first that fits holds, so divisions stand before their sections. */
  private static final List<Usual> BY_INDUSTRY =
      List.of(
          new Usual("F51", 0.015),
          new Usual("F52", 0.025),
          new Usual("A", 0.01),
          new Usual("B", 0.05),
          new Usual("C", 0.03),
          new Usual("D", 0.03),
          new Usual("E", 0.025),
          new Usual("G", 0.025),
          new Usual("H", 0.03),
          new Usual("I", 0.04),
          new Usual("L", 0.035),
          new Usual("M", 0.035));

  private static final double ANY_OTHER = 0.03;

  private VatBurdens() {}

  /** The usual burden of a GB/T 4754 code; {@code NaN} where the industry is not known. */
  static double usual(@Nullable String industry) {
    if (industry == null) {
      return Double.NaN;
    }
    return BY_INDUSTRY.stream()
        .filter(usual -> industry.startsWith(usual.prefix()))
        .mapToDouble(Usual::share)
        .findFirst()
        .orElse(ANY_OTHER);
  }

  private record Usual(String prefix, double share) {}
}
