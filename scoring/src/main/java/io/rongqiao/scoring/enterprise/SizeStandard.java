package io.rongqiao.scoring.enterprise;

import io.rongqiao.scoring.enterprise.SizeThreshold.Indicator;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The classification of enterprises by size (中小企业划型标准规定), row by row.
 *
 * <p>Large, medium and small each need every indicator of the industry; one that falls short moves
 * the enterprise a band down, and one below the bound of small makes it micro. So the class is the
 * smallest that any indicator says.
 */
public final class SizeStandard {

  private static final SizeStandard STANDARD =
      new SizeStandard(
          ReferenceTable.rows("size-thresholds.csv").stream().map(SizeStandard::row).toList());

  private final List<SizeThreshold> thresholds;

  SizeStandard(List<SizeThreshold> thresholds) {
    this.thresholds = List.copyOf(thresholds);
  }

  /** 工信部联企业〔2011〕300号, its industries in the codes of GB/T 4754-2017. */
  public static SizeStandard standard() {
    return STANDARD;
  }

  public List<SizeThreshold> thresholds() {
    return thresholds;
  }

  /**
   * The size class by what is known; empty where the standard has no row for the industry, finance
   * for one, or where an indicator it needs is unknown and the others do not settle it.
   */
  public Optional<SizeClass> classify(Registration registration, LocalDate on) {
    Industry industry = registration.industry();
    if (industry == null) {
      return Optional.empty();
    }
    List<SizeThreshold> rows =
        thresholds.stream()
            .filter(row -> row.concerns(industry) && !row.inForceFrom().isAfter(on))
            .toList();
    Optional<SizeClass> smallest =
        rows.stream()
            .flatMap(row -> classBy(row, registration).stream())
            .reduce(SizeClass::smallerOf);
    boolean complete = rows.stream().allMatch(row -> classBy(row, registration).isPresent());
    return smallest.filter(it -> complete || it == SizeClass.MICRO);
  }

  private static Optional<SizeClass> classBy(SizeThreshold row, Registration registration) {
    return Optional.ofNullable(measure(row.indicator(), registration)).map(row::classOf);
  }

  private static @Nullable BigDecimal measure(Indicator indicator, Registration registration) {
    return switch (indicator) {
      case EMPLOYEES ->
          registration.employees() == null ? null : BigDecimal.valueOf(registration.employees());
      case REVENUE -> inYuan(registration.revenue());
      case TOTAL_ASSETS -> inYuan(registration.totalAssets());
    };
  }

  /** The bounds are in yuan; an amount in another currency measures nothing here. */
  private static @Nullable BigDecimal inYuan(@Nullable Money amount) {
    return amount == null || !amount.currency().equals(Money.CNY) ? null : amount.amount();
  }

  private static SizeThreshold row(String[] cells) {
    return new SizeThreshold(
        cells[0],
        List.of(cells[1].split(";")),
        Indicator.valueOf(cells[2]),
        new BigDecimal(cells[3]),
        new BigDecimal(cells[4]),
        new BigDecimal(cells[5]),
        LocalDate.parse(cells[6]),
        cells[7],
        cells[8]);
  }
}
