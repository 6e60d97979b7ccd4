package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The figures that a guarantor's limits follow from. Each limit is rounded down to the fen.
 *
 * @param inForceFrom the first day they count
 * @param multiple how many times its net assets the guarantor may have outstanding
 * @param customerShare of the net assets, the most for one customer
 * @param groupShare of the net assets, the most for one group; at least the customer's
 */
public record CapacityTerms(
    InstitutionId guarantor,
    LocalDate inForceFrom,
    Money netAssets,
    BigDecimal multiple,
    Percentage customerShare,
    Percentage groupShare) {

  public CapacityTerms {
    if (netAssets.isNegative()) {
      throw new IllegalArgumentException("Net assets of " + netAssets + " carry no guarantee");
    }
    if (multiple.signum() <= 0) {
      throw new IllegalArgumentException("A multiple of " + multiple + " is not above nought");
    }
    if (customerShare.compareTo(Percentage.NONE) == 0) {
      throw new IllegalArgumentException("One customer's share of the net assets is above nought");
    }
    if (groupShare.isLessThan(customerShare)) {
      throw new IllegalArgumentException(
          "A group's share of %s is less than one customer's of %s"
              .formatted(groupShare, customerShare));
    }
  }

  /** The most that may be outstanding in all. */
  public Money total() {
    return netAssets.times(multiple, RoundingMode.DOWN);
  }

  public Money perCustomer() {
    return netAssets.portion(customerShare, RoundingMode.DOWN);
  }

  public Money perGroup() {
    return netAssets.portion(groupShare, RoundingMode.DOWN);
  }
}
