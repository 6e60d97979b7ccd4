package io.rongqiao.matching.receivable.financing;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who wins: the offer that costs least in all; of equals, the one made first. */
public final class Auction {

  private static final Comparator<FinancingOffer> ORDER =
      comparing(FinancingOffer::allIn)
          .thenComparing(FinancingOffer::madeAt)
          .thenComparing(it -> it.id().value());

  private Auction() {}

  /** The offers that stand on a day, the best first. */
  public static List<FinancingOffer> ranked(List<FinancingOffer> offers, LocalDate day) {
    return offers.stream().filter(it -> it.standsOn(day)).sorted(ORDER).toList();
  }

  /** The winner, if any offer stands. */
  public static Optional<FinancingOffer> winner(List<FinancingOffer> offers, LocalDate day) {
    return ranked(offers, day).stream().findFirst();
  }
}
