package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.capacity.CapacityForecast;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a guarantor may still guarantee, limit by limit. */
@Serdeable
record CapacityView(List<LimitView> limits) {

  static CapacityView of(List<Capacity> limits, CapacityNames names) {
    return new CapacityView(limits.stream().map(it -> LimitView.of(it, names.of(it))).toList());
  }

  /**
   * One limit.
   *
   * @param subject the enterprise's key, the group's name or the programme's id; empty for the
   *     total
   * @param subjectName what the customer or the programme is called; {@code null} for the total, a
   *     group and whoever was erased
   * @param used what part of the limit is taken, as a fraction; above one where it is exceeded
   * @param exceeded whether the limit was lowered beneath what had been taken before
   */
  @Serdeable
  record LimitView(
      String kind,
      TextView kindName,
      String subject,
      @Nullable TextView subjectName,
      MoneyView limit,
      MoneyView taken,
      MoneyView available,
      String used,
      boolean exceeded) {

    static LimitView of(Capacity it, @Nullable TextView subjectName) {
      return new LimitView(
          it.kind().name(),
          name(it.kind()),
          it.subject(),
          subjectName,
          MoneyView.of(it.limit()),
          MoneyView.of(it.taken()),
          MoneyView.of(it.available()),
          used(it),
          it.isExceeded());
    }

    private static String used(Capacity it) {
      BigDecimal taken = it.taken().amount();
      BigDecimal most = it.limit().amount();
      if (most.signum() == 0) {
        return taken.signum() == 0 ? "0" : "1";
      }
      return taken.divide(most, 4, RoundingMode.DOWN).toPlainString();
    }
  }

  /** What a portfolio of new cases would do to each limit it touches. */
  @Serdeable
  record ForecastView(boolean fits, List<EffectView> limits) {

    static ForecastView of(List<CapacityForecast.Effect> effects) {
      return new ForecastView(
          effects.stream().allMatch(CapacityForecast.Effect::suffices),
          effects.stream().map(EffectView::of).toList());
    }
  }

  /**
   * What becomes of one limit.
   *
   * @param subject the borrower's code, the group's name or the programme's id; empty for the total
   */
  @Serdeable
  record EffectView(
      String kind,
      TextView kindName,
      String subject,
      MoneyView limit,
      MoneyView takenNow,
      MoneyView takenThen,
      boolean suffices) {

    static EffectView of(CapacityForecast.Effect it) {
      return new EffectView(
          it.kind().name(),
          name(it.kind()),
          it.subject(),
          MoneyView.of(it.limit()),
          MoneyView.of(it.takenNow()),
          MoneyView.of(it.takenThen()),
          it.suffices());
    }
  }

  private static TextView name(CapacityKind kind) {
    return new TextView(kind.zh(), kind.en());
  }
}
