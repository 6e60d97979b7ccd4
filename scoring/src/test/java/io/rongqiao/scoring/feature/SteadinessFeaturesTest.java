package io.rongqiao.scoring.feature;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.KEY;
import static io.rongqiao.scoring.feature.Trading.LAST;
import static io.rongqiao.scoring.feature.Trading.month;
import static io.rongqiao.scoring.feature.Trading.steady;
import static io.rongqiao.scoring.feature.Trading.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadinessFeaturesTest {

  private static final String VOLATILITY = "sales_volatility_36m";

  @Test
  void seesNoSwingInSteadySales() {
    assertThat(volatility(steady(36, 500_000))).isZero();
  }

  @Test
  void countsTheMonthsBetweenSales() {
    List<InvoiceMonth> sales = new ArrayList<>();
    for (int back = 35; back >= 0; back -= 4) {
      sales.add(month(LAST.minusMonths(back), 400));
    }

    // Nine months of 400 and 27 of nothing: a mean of 100, squares of 9 × 300² + 27 × 100².
    assertThat(volatility(sales)).isCloseTo(Math.sqrt(3), within(1e-12));
  }

  @Test
  void judgesAYoungTradeByTheMonthsSinceItBegan() {
    List<InvoiceMonth> sales = new ArrayList<>();
    for (int back = 11; back >= 0; back--) {
      sales.add(month(LAST.minusMonths(back), back % 2 == 0 ? 100 : 300));
    }

    assertThat(volatility(sales)).isEqualTo(0.5);
  }

  @Test
  void looksBackThreeYearsAndNoFurther() {
    List<InvoiceMonth> sales = steady(36, 100);
    sales.add(month(LAST.minusMonths(36), 1_000_000));

    assertThat(volatility(sales)).isZero();
  }

  @Test
  void tellsNothingFromLessThanAYearOrFromNoSales() {
    assertThat(volatility(steady(11, 100))).isNaN();
    assertThat(volatility(List.of())).isNaN();
    assertThat(volatility(steady(24, 0))).isNaN();
  }

  private static double volatility(List<InvoiceMonth> sales) {
    return FeatureSets.STANDARD_2
        .measure(subject(EvidenceAsOf.of(KEY, DAY).sales(sales)))
        .value(VOLATILITY);
  }
}
