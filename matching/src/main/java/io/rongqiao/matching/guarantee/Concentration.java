package io.rongqiao.matching.guarantee;

import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of what a guarantor has outstanding serves small enterprises and farming, and how much
 * of it customers of five million or less (R29). The documents leave the denominator of the second
 * ratio open, so it is a setting.
 *
 * @param all everything outstanding
 * @param smallOrFarming of it for small enterprises and farming
 * @param upToFiveMillion of that, customers with five million or less in all
 */
public record Concentration(Money all, Money smallOrFarming, Money upToFiveMillion) {

  /** Up to so much in all a customer counts as one of five million or less. */
  public static final Money FIVE_MILLION = Money.yuan(5_000_000);

  /** At least so much of everything for small enterprises and farming. */
  public static final Percentage LEAST_SMALL = Percentage.ofPercent("80");

  /** At least so much for customers of five million or less. */
  public static final Percentage LEAST_LITTLE = Percentage.ofPercent("50");

  public Concentration {
    if (smallOrFarming.isGreaterThan(all) || upToFiveMillion.isGreaterThan(smallOrFarming)) {
      throw new IllegalArgumentException("A part is greater than its whole");
    }
  }

  /** The share of small enterprises and farming; all of it where nothing is outstanding. */
  public Percentage small() {
    return share(smallOrFarming, all);
  }

  /** The share of customers with five million or less. */
  public Percentage little(Denominator denominator) {
    return switch (denominator) {
      case ALL_GUARANTEES -> share(upToFiveMillion, all);
      case SMALL_AND_FARMING -> share(upToFiveMillion, smallOrFarming);
    };
  }

  private static Percentage share(Money part, Money whole) {
    if (!whole.isPositive()) {
      return Percentage.ALL;
    }
    BigDecimal fraction = part.amount().divide(whole.amount(), 4, RoundingMode.DOWN);
    return new Percentage(fraction.min(BigDecimal.ONE));
  }

  /** What the 50 % of R29 are of; its words (L16486–16490) can be read either way. */
  public enum Denominator {
    ALL_GUARANTEES,
    SMALL_AND_FARMING
  }
}
