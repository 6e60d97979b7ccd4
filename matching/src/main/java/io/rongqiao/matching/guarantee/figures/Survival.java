package io.rongqiao.matching.guarantee.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of the enterprises that were guaranteed are still there (担保对象存活率, 国办发〔2019〕6号 第（十四）,
 * L16553–16555). The documents name the rate and define nothing; here an enterprise survives unless
 * the guarantor has stated by the last day that it is out of business. Beside it stands the
 * stricter share of those that also owe the guarantor nothing on a paid claim. On how many
 * statements both rest is shown.
 *
 * @param customers guaranteed on any day of the period
 * @param ceased of them, stated to be out of business at last
 * @param lost of them, out of business or with a paid claim that has not come back in full
 * @param stated of them, about whom anything was stated
 */
public record Survival(int customers, int ceased, int lost, int stated) {

  private static final int DECIMALS = 6;

  public Survival {
    if (ceased < 0 || lost < ceased || customers < lost || stated < ceased || customers < stated) {
      throw new IllegalArgumentException(
          "Of %d customers %d ceased, %d are lost and %d stated"
              .formatted(customers, ceased, lost, stated));
    }
  }

  /** The share still in business; empty where nobody was guaranteed. */
  public Optional<BigDecimal> operating() {
    return share(customers - ceased);
  }

  /** The share still in business that owes nothing on a paid claim. */
  public Optional<BigDecimal> creditworthy() {
    return share(customers - lost);
  }

  private Optional<BigDecimal> share(int some) {
    return customers == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(some)
                .divide(BigDecimal.valueOf(customers), DECIMALS, RoundingMode.HALF_UP));
  }
}
