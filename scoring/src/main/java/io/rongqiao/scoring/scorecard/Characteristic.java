package io.rongqiao.scoring.scorecard;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One feature as a scorecard sees it. Its bins cover every number once, and what is missing has a
 * bin of its own whose points lie between the worst and the best: silence is neither a gift nor a
 * verdict.
 *
 * @param feature the name of the feature
 * @param missing what an unknown value earns
 * @param text what the reason says when points were lost by a known value
 * @param advice how the enterprise can move it
 * @param weighting why it weighs what it weighs and is cut where it is cut
 * @param source the lines of the policy documents behind it
 */
public record Characteristic(
    String feature,
    ReasonCode reason,
    List<Bin> bins,
    Points missing,
    Bilingual text,
    Bilingual advice,
    String weighting,
    String source) {

  public Characteristic {
    bins = List.copyOf(bins);
    if (bins.size() < 2) {
      throw new IllegalArgumentException("%s has %d bins".formatted(feature, bins.size()));
    }
    if (bins.getFirst().from() != null || bins.getLast().below() != null) {
      throw new IllegalArgumentException("The bins of %s leave out an end".formatted(feature));
    }
    for (int next = 1; next < bins.size(); next++) {
      Double end = bins.get(next - 1).below();
      if (end == null || !Objects.equals(end, bins.get(next).from())) {
        throw new IllegalArgumentException(
            "The bins of %s leave a gap or overlap at %s".formatted(feature, end));
      }
    }
    if (missing.compareTo(worst(bins)) <= 0 || missing.compareTo(best(bins)) >= 0) {
      throw new IllegalArgumentException(
          "A missing %s earns %s, which is not between its worst and its best"
              .formatted(feature, missing));
    }
    if (weighting.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("%s does not say why it weighs".formatted(feature));
    }
  }

  /** The points of the bin that holds the value; {@code NaN} is missing. */
  public Points award(double value) {
    return Double.isNaN(value) ? missing : bins.get(indexOf(value)).points();
  }

  public Points best() {
    return best(bins);
  }

  /** The position of the bin that holds the value, which must be a number. */
  public int indexOf(double value) {
    for (int index = 0; index < bins.size(); index++) {
      if (bins.get(index).holds(value)) {
        return index;
      }
    }
    throw new IllegalArgumentException("%s lies in no bin of %s".formatted(value, feature));
  }

  private static Points best(List<Bin> bins) {
    return bins.stream().map(Bin::points).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static Points worst(List<Bin> bins) {
    return bins.stream().map(Bin::points).min(Comparator.naturalOrder()).orElseThrow();
  }
}
