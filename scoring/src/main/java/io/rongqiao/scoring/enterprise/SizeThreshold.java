package io.rongqiao.scoring.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of the classification standard: from where on an industry's enterprise counts as large,
 * medium and small by one indicator.
 *
 * @param industryCodes the codes of GB/T 4754 that the industry is made of
 * @param largeFrom heads, or yuan where the indicator is an amount
 * @param unverified what of this row was not checked against the official text
 */
public record SizeThreshold(
    String industryName,
    List<String> industryCodes,
    Indicator indicator,
    BigDecimal largeFrom,
    BigDecimal mediumFrom,
    BigDecimal smallFrom,
    LocalDate inForceFrom,
    String source,
    String unverified) {

  public SizeThreshold {
    industryCodes = List.copyOf(industryCodes);
    if (largeFrom.compareTo(mediumFrom) <= 0 || mediumFrom.compareTo(smallFrom) <= 0) {
      throw new IllegalArgumentException(
          "the bounds of %s by %s do not fall".formatted(industryName, indicator));
    }
  }

  /** What is measured. */
  public enum Indicator {
    EMPLOYEES,
    REVENUE,
    TOTAL_ASSETS
  }

  boolean concerns(Industry industry) {
    return industryCodes.stream().anyMatch(industry::isWithin);
  }

  /** The class by this indicator alone. */
  SizeClass classOf(BigDecimal measure) {
    if (measure.compareTo(largeFrom) >= 0) {
      return SizeClass.LARGE;
    }
    if (measure.compareTo(mediumFrom) >= 0) {
      return SizeClass.MEDIUM;
    }
    return measure.compareTo(smallFrom) >= 0 ? SizeClass.SMALL : SizeClass.MICRO;
  }
}
