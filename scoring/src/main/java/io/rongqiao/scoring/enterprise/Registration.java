package io.rongqiao.scoring.enterprise;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an enterprise. Only code and name are always known.
 *
 * @param revenue of the last full year
 * @param totalAssets at the end of the last full year
 */
public record Registration(
    Uscc uscc,
    String name,
    @Nullable LocalDate establishedOn,
    @Nullable Industry industry,
    @Nullable Division division,
    @Nullable Integer employees,
    @Nullable Money revenue,
    @Nullable Money totalAssets) {

  public Registration {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an enterprise has a name");
    }
    name = name.strip();
    if (employees != null && employees < 0) {
      throw new IllegalArgumentException("%d is no number of employees".formatted(employees));
    }
    if (isNegative(revenue) || isNegative(totalAssets)) {
      throw new IllegalArgumentException("revenue and total assets are never below zero");
    }
  }

  /** An enterprise of which nothing but code and name is known. */
  public static Registration named(Uscc uscc, String name) {
    return new Registration(uscc, name, null, null, null, null, null, null);
  }

  private static boolean isNegative(@Nullable Money amount) {
    return amount != null && amount.isNegative();
  }
}
