package io.rongqiao.matching.guarantee.award;

import io.rongqiao.scoring.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one province gets, and why.
 *
 * @param newAnnualised of the guarantors whose figures count in the year
 * @param business of them, for the fee rate
 * @param rank in its region, equal amounts sharing one; {@code null} where it is not ranked
 * @param aboveMedian whether its new business exceeds the median of its region
 * @param atMostAverage whether its fee rate is the national average or less
 * @param withinCeiling whether its fee rate keeps the ceiling of the year; true where there is none
 * @param tier {@code null} where it gets no fixed award
 * @param award the fixed award (R36)
 * @param grant its part of the grant by factors (R37)
 */
public record ProvinceAward(
    String province,
    Region region,
    Money newAnnualised,
    AnnualisedBusiness business,
    @Nullable Integer rank,
    boolean aboveMedian,
    boolean atMostAverage,
    boolean withinCeiling,
    @Nullable AwardTier tier,
    Money award,
    Money grant) {

  ProvinceAward granted(Money part) {
    return new ProvinceAward(
        province,
        region,
        newAnnualised,
        business,
        rank,
        aboveMedian,
        atMostAverage,
        withinCeiling,
        tier,
        award,
        part);
  }
}
