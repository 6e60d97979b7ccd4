package io.rongqiao.matching.guarantee.figures;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.report.MonthlyReport;
import io.rongqiao.matching.guarantee.report.ReadMonthlyReport;
import io.rongqiao.matching.guarantee.report.ReportColumn;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MonthlyReportTest {

  private final GuarantorPlace place = new GuarantorPlace();

  @AfterEach
  void closePlace() {
    place.close();
  }

  @Test
  void theMonthlyDataSetHasARowForEachGuaranteeThatStood() {
    EnterpriseKey mill = place.spinningMill("纺织厂", 50);
    GuaranteeCase loan = place.begun(mill, 3_000_000, 12);
    place.later();
    done(
        place.world.repay.repaid(place.world.bank, "rm", loan.id(), loan.version(), Money.NO_YUAN));
    var monthly = new ReadMonthlyReport(place.readBook, place.world.date);

    MonthlyReport february = monthly.read(place.world.city, "x", YearMonth.of(2020, 2));
    MonthlyReport march = monthly.read(place.world.city, "x", YearMonth.of(2020, 3));

    assertThat(february.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsOnlyKeys(ReportColumn.values());
              assertThat(row)
                  .containsEntry(ReportColumn.SIZE, "SMALL")
                  .containsEntry(ReportColumn.COUNTED, "true")
                  .containsEntry(ReportColumn.DAYS, "365")
                  .containsEntry(ReportColumn.ANNUALISED, "3000000.00")
                  .containsEntry(ReportColumn.FEE, "30000.00")
                  .containsEntry(ReportColumn.FEE_RATE, "0.01")
                  .containsEntry(ReportColumn.ENDED, "")
                  .containsEntry(ReportColumn.NEW_IN_MONTH, "true")
                  .containsEntry(ReportColumn.OVER_ONE_YEAR, "false");
            });
    assertThat(march.rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry(ReportColumn.ENDED, "2020-03-10")
                    .containsEntry(ReportColumn.DAYS, "10")
                    .containsEntry(ReportColumn.STANDING, "0.00")
                    .containsEntry(ReportColumn.ANNUALISED, "82191.78")
                    .containsEntry(ReportColumn.NEW_IN_MONTH, "false")
                    .containsEntry(ReportColumn.NEW_IN_YEAR, "true"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> monthly.read(place.world.city, "x", YearMonth.of(2018, 10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> monthly.read(place.world.city, "x", YearMonth.of(2020, 4)));
  }
}
