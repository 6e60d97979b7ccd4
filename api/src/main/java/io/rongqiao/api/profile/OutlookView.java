package io.rongqiao.api.profile;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.scoring.profile.Change;
import io.rongqiao.scoring.profile.Outlook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it would take to reach the next grade by the enterprise's own conduct.
 *
 * @param kind BEST, REACHABLE or OUT_OF_REACH
 * @param grade the next grade; null where there is none
 * @param months in how many months at best; null unless reachable
 * @param changes the smallest set of changes; empty unless reachable
 * @param missing the points that are missing; null unless out of reach
 * @param reachable the points that a year can earn; null unless out of reach
 */
@Serdeable
public record OutlookView(
    String kind,
    @Nullable String grade,
    @Nullable Integer months,
    List<ChangeView> changes,
    @Nullable Integer missing,
    @Nullable Integer reachable) {

  static @Nullable OutlookView of(@Nullable Outlook outlook) {
    return switch (outlook) {
      case null -> null;
      case Outlook.Best _ -> new OutlookView("BEST", null, null, List.of(), null, null);
      case Outlook.Reachable it ->
          new OutlookView(
              "REACHABLE",
              it.grade().name(),
              it.months(),
              it.changes().stream().map(ChangeView::of).toList(),
              null,
              null);
      case Outlook.OutOfReach it ->
          new OutlookView(
              "OUT_OF_REACH",
              it.grade().name(),
              null,
              List.of(),
              it.missing().value(),
              it.reachable().value());
    };
  }

  /** One change, what it earns, and in how many months at best. */
  @Serdeable
  public record ChangeView(String feature, TextView text, int gain, int months) {

    static ChangeView of(Change change) {
      return new ChangeView(
          change.feature(), TextView.of(change.text()), change.gain().value(), change.months());
    }
  }
}
