package io.rongqiao.scoring.feature;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.KEY;
import static io.rongqiao.scoring.feature.Trading.LAST;
import static io.rongqiao.scoring.feature.Trading.measured;
import static io.rongqiao.scoring.feature.Trading.month;
import static io.rongqiao.scoring.feature.Trading.partner;
import static io.rongqiao.scoring.feature.Trading.steady;
import static io.rongqiao.scoring.feature.Trading.steadyTrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceFeaturesTest {

  private static final List<String> RATIOS =
      List.of(
          "sales_growth_12m",
          "gross_margin_12m",
          "buyer_top1_share_12m",
          "supplier_top1_share_12m",
          "sales_void_ratio_12m",
          "sales_void_ratio_24m",
          "sales_red_letter_ratio_12m",
          "sales_active_months_24m",
          "buyer_count_12m");

  @ParameterizedTest(name = "{0} of a steady trade is {1}")
  @CsvSource({
    "sales_net_12m, 6000000",
    "sales_net_24m, 12000000",
    "sales_growth_12m, 0",
    "sales_volatility_12m, 0",
    "sales_active_months_12m, 12",
    "sales_active_months_24m, 24",
    "months_since_last_sale, 0",
    "purchases_net_12m, 3600000",
    "gross_margin_12m, 0.4",
    "buyer_count_12m, 3",
    "buyer_top1_share_12m, 0.6",
    "buyer_hhi_12m, 0.44",
    "supplier_count_12m, 2",
    "supplier_top1_share_12m, 0.5",
    "sales_void_ratio_12m, 0",
    "sales_red_letter_ratio_12m, 0",
    "invoice_history_months, 36"
  })
  void measuresSteadyTrade(String feature, double value) {
    assertThat(measured(steadyTrade()).value(feature)).isCloseTo(value, within(1e-12));
  }

  @Test
  void comparesWithTheYearBefore() {
    List<InvoiceMonth> sales = new ArrayList<>();
    for (int back = 23; back >= 0; back--) {
      sales.add(month(LAST.minusMonths(back), back >= 12 ? 100 : 150));
    }

    assertThat(measured(EvidenceAsOf.of(KEY, DAY).sales(sales)).value("sales_growth_12m"))
        .isEqualTo(0.5);
  }

  @Test
  void tellsNoGrowthFromLessThanTwoYears() {
    FeatureVector features = measured(EvidenceAsOf.of(KEY, DAY).sales(steady(23, 100)));

    assertThat(features.isMissing("sales_growth_12m")).isTrue();
    assertThat(features.isMissing("sales_volatility_12m")).isFalse();
  }

  @Test
  void measuresVariationByHand() {
    List<InvoiceMonth> sales = new ArrayList<>();
    for (int back = 11; back >= 0; back--) {
      sales.add(month(LAST.minusMonths(back), back % 2 == 0 ? 100 : 300));
    }

    // A mean of 200 and a distance of 100 in each month.
    assertThat(measured(EvidenceAsOf.of(KEY, DAY).sales(sales)).value("sales_volatility_12m"))
        .isEqualTo(0.5);
  }

  @Test
  void countsAMonthThatWasAllTakenBackAsIdle() {
    FeatureVector features =
        measured(
            EvidenceAsOf.of(KEY, DAY)
                .sales(List.of(month(LAST.minusMonths(2), 100), month(LAST, 0, 2, 0, 100))));

    assertThat(features.value("sales_active_months_12m")).isEqualTo(1);
    assertThat(features.value("months_since_last_sale")).isEqualTo(2);
  }

  @Test
  void sharesVoidsByNumber() {
    FeatureVector features =
        measured(
            EvidenceAsOf.of(KEY, DAY)
                .sales(
                    List.of(month(LAST.minusMonths(20), 100, 6, 6, 0), month(LAST, 100, 9, 1, 0))));

    assertThat(features.value("sales_void_ratio_12m")).isEqualTo(0.1);
    assertThat(features.value("sales_void_ratio_24m")).isEqualTo(7 / 22.0);
  }

  @Test
  void sharesRedLettersByWhatWasInvoicedBefore() {
    // 1130 gross remain after 113 were taken back.
    FeatureVector features =
        measured(EvidenceAsOf.of(KEY, DAY).sales(List.of(month(LAST, 1000, 9, 0, 113))));

    assertThat(features.value("sales_red_letter_ratio_12m")).isEqualTo(113 / 1243.0);
  }

  @Test
  void leavesOutABuyerWhoTookEverythingBack() {
    FeatureVector features =
        measured(
            steadyTrade()
                .buyers(
                    List.of(
                        partner(LAST.minusMonths(1), "b1", 500),
                        partner(LAST, "b1", -500),
                        partner(LAST, "b2", 10))));

    assertThat(features.value("buyer_count_12m")).isEqualTo(1);
    assertThat(features.value("buyer_top1_share_12m")).isEqualTo(1);
  }

  @ParameterizedTest(name = "on {0} a month of {1} is the last whole one")
  @CsvSource({"2020-02-29, 2020-02", "2020-02-28, 2020-01", "2020-03-31, 2020-03"})
  void usesWholeMonths(LocalDate day, java.time.YearMonth last) {
    assertThat(Observation.lastWholeMonth(day)).isEqualTo(last);
  }

  @Test
  void ignoresMonthsAfterTheLastWholeOne() {
    LocalDate midMonth = LocalDate.of(2020, 2, 15);
    List<InvoiceMonth> known = steady(36, 500_000);

    FeatureVector with = measured(EvidenceAsOf.of(KEY, midMonth).sales(known));
    FeatureVector without =
        measured(EvidenceAsOf.of(KEY, midMonth).sales(known.subList(0, known.size() - 1)));

    assertThat(with).isEqualTo(without);
  }

  @Test
  void knowsNothingWithoutInvoices() {
    FeatureVector features = measured(EvidenceAsOf.of(KEY, DAY));

    assertThat(features.byName().values()).containsOnly(Double.NaN);
  }

  @ParameterizedTest(name = "every invoice times {0}")
  @CsvSource({"3", "10", "1000"})
  void keepsRatiosWhenEveryInvoiceIsScaled(long factor) {
    FeatureVector once = measured(uneven(1));
    FeatureVector scaled = measured(uneven(factor));

    assertThat(RATIOS)
        .allSatisfy(name -> assertThat(scaled.value(name)).isEqualTo(once.value(name)));
    assertThat(Stream.of("sales_volatility_12m", "buyer_hhi_12m"))
        .allSatisfy(
            name -> assertThat(scaled.value(name)).isCloseTo(once.value(name), within(1e-12)));
    assertThat(scaled.value("sales_net_12m")).isEqualTo(once.value("sales_net_12m") * factor);
  }

  private static EvidenceAsOf.Builder uneven(long factor) {
    List<InvoiceMonth> sales = new ArrayList<>();
    List<InvoiceMonth> purchases = new ArrayList<>();
    Map<String, Long> buyers = Map.of("b1", 71_233L, "b2", 1_977L, "b3", 133L);
    for (int back = 29; back >= 0; back--) {
      long net = 10_007 + back * 791L % 3_001;
      sales.add(
          month(LAST.minusMonths(back), net * factor, 7, back % 3, back % 5 * (11L * factor)));
      purchases.add(month(LAST.minusMonths(back), net * 2 / 3 * factor));
    }
    return EvidenceAsOf.of(KEY, DAY)
        .sales(sales)
        .purchases(purchases)
        .suppliers(List.of(partner(LAST, "s", 17 * factor), partner(LAST, "t", 5 * factor)))
        .buyers(
            buyers.entrySet().stream()
                .map(buyer -> partner(LAST, buyer.getKey(), buyer.getValue() * factor))
                .toList());
  }

  @Test
  void refusesAnotherCurrency() {
    InvoiceMonth dollars =
        new InvoiceMonth(
            LAST,
            1,
            Money.of("1.00", "USD"),
            Money.of("0.00", "USD"),
            Money.of("1.00", "USD"),
            0,
            Money.of("0.00", "USD"),
            0,
            Money.of("0.00", "USD"),
            1);

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> measured(EvidenceAsOf.of(KEY, DAY).sales(List.of(dollars))))
        .isInstanceOf(io.rongqiao.scoring.money.CurrencyMismatchException.class);
  }
}
