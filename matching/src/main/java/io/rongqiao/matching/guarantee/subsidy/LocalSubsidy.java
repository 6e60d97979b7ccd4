package io.rongqiao.matching.guarantee.subsidy;

import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one place pays, from a day on. Never changed: new terms take the place of old ones.
 *
 * @param place the six digits of its administrative division
 * @param feeShare of the fees of business that the documents describe, what the place pays; {@code
 *     null} where it pays none
 * @param compensation {@code null} where it pays nothing of claims
 * @param source the local document that says so
 */
public record LocalSubsidy(
    String place,
    int number,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable Percentage feeShare,
    @Nullable Compensation compensation,
    String source) {

  private static final Pattern DIVISION = Pattern.compile("[0-9]{6}");

  public LocalSubsidy {
    if (!DIVISION.matcher(place).matches()) {
      throw new IllegalArgumentException(
          "A place is named by the six digits of its division, not by '%s'".formatted(place));
    }
    if (number < 1) {
      throw new IllegalArgumentException("Terms are counted from 1");
    }
    if (validUntil != null && validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "Terms from %s cannot end on %s".formatted(validFrom, validUntil));
    }
    if (feeShare == null && compensation == null) {
      throw new IllegalArgumentException("Terms that pay neither fees nor claims say nothing");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("Local terms name the document that they stand in");
    }
  }

  /**
   * When a place pays a part of claims (代偿补偿). All of it is the place's: the document asks for a
   * high share, fast growth and a claim rate within reason, without numbers.
   *
   * @param leastSmallShare of what stands guaranteed, for small enterprises and farming
   * @param leastAmountGrowth of what stands, over the period
   * @param leastCustomerGrowth of the number of customers, over the period
   * @param lowestClaimRate paid claims over guarantees that ended, at least
   * @param highestClaimRate the same, at most
   * @param claimShare of the claims paid, what the place pays
   */
  public record Compensation(
      Percentage leastSmallShare,
      BigDecimal leastAmountGrowth,
      BigDecimal leastCustomerGrowth,
      BigDecimal lowestClaimRate,
      BigDecimal highestClaimRate,
      Percentage claimShare) {

    public Compensation {
      if (lowestClaimRate.signum() < 0 || highestClaimRate.compareTo(lowestClaimRate) < 0) {
        throw new IllegalArgumentException(
            "A claim rate from %s to %s is no range"
                .formatted(lowestClaimRate.toPlainString(), highestClaimRate.toPlainString()));
      }
      if (claimShare.equals(Percentage.NONE)) {
        throw new IllegalArgumentException("To pay nothing of a claim is no compensation");
      }
    }
  }
}
