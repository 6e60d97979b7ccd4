package io.rongqiao.api.override;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.governance.override.Overrides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Overrides, the youngest first, and for an operator how often there are any.
 *
 * @param rates by month, the youngest first; empty for lenders
 */
@Serdeable
record OverridesView(List<OverrideView> items, List<RateView> rates, @Nullable String next) {

  /** Overrides of one month beside the profiles graded in it. */
  @Serdeable
  record RateView(String month, long graded, long upward, long downward, long waiting) {

    static RateView of(Overrides.Rate rate) {
      return new RateView(
          rate.month().toString(), rate.graded(), rate.upward(), rate.downward(), rate.waiting());
    }
  }
}
