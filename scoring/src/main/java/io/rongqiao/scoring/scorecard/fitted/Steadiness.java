package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.binning.Binning;
import io.rongqiao.scoring.binning.OrderOverTime;
import io.rongqiao.scoring.portfolio.Periods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the order of a characteristic's bins steady over time: in every period and in each half of
 * them. Bins that change places are put together; what then tells nothing any more is refused.
 */
final class Steadiness {

  private final Periods periods;
  private final boolean[] bad;

  Steadiness(Periods periods, boolean[] bad) {
    this.periods = periods;
    this.bad = bad;
  }

  /**
   * A characteristic with bins that keep their order.
   *
   * @param decide told what was put together or refused
   * @return nothing where all bins had to be put together
   */
  Optional<Binning> steadied(Binning binning, int[] rows, Consumer<String> decide) {
    Binning steady = binning;
    List<String> when = new ArrayList<>();
    OrderOverTime.Turn turn = turn(steady, rows);
    while (turn != null) {
      when.add(name(turn.slice()));
      steady = steady.merged(turn.closest());
      turn = turn(steady, rows);
    }
    if (when.isEmpty()) {
      return Optional.of(binning);
    }
    String feature = binning.preBins().input().name();
    String times = String.join(", ", when.stream().distinct().toList());
    if (steady.ordinary() == 1) {
      decide.accept("%s is left out: its order of risk turns in %s".formatted(feature, times));
      return Optional.empty();
    }
    decide.accept(
        "%s: its order of risk turned in %s, so %d bins became %d"
            .formatted(feature, times, binning.ordinary(), steady.ordinary()));
    return Optional.of(steady);
  }

  private OrderOverTime.@Nullable Turn turn(Binning binning, int[] rows) {
    int count = periods.names().size();
    int slices = count > 2 ? count + 2 : count;
    long[][] good = new long[slices][binning.ordinary()];
    long[][] bads = new long[slices][binning.ordinary()];
    for (int row : rows) {
      int bin = binning.binOfRow(row);
      if (bin != Binning.NONE && bin < binning.ordinary()) {
        long[][] counts = bad[row] ? bads : good;
        int period = periods.of(row);
        counts[period][bin]++;
        if (slices > count) {
          counts[count + (2 * period < count ? 0 : 1)][bin]++;
        }
      }
    }
    return OrderOverTime.worst(good, bads);
  }

  private String name(int slice) {
    int count = periods.names().size();
    if (slice < count) {
      return periods.names().get(slice);
    }
    return slice == count ? "the first half" : "the second half";
  }
}
