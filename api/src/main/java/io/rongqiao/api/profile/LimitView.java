package io.rongqiao.api.profile;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.scoring.profile.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much credit the enterprise can carry, and what keeps it from more.
 *
 * @param bounds every bound that was weighed, the smallest first
 */
@Serdeable
public record LimitView(MoneyView amount, String binding, List<BoundView> bounds) {

  static @Nullable LimitView of(@Nullable Limit limit) {
    return limit == null
        ? null
        : new LimitView(
            MoneyView.of(limit.amount()),
            limit.binding().name(),
            limit.bounds().stream().map(BoundView::of).toList());
  }

  /** How much credit one consideration allows. */
  @Serdeable
  public record BoundView(String constraint, MoneyView amount) {

    static BoundView of(Limit.Bound bound) {
      return new BoundView(bound.constraint().name(), MoneyView.of(bound.amount()));
    }
  }
}
