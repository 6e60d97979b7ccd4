package io.rongqiao.matching.guarantee.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A guarantor's data set of one month: a row for each guarantee that stood on any day of it.
 *
 * @param rows the text of each column; one without a value is empty
 */
public record MonthlyReport(YearMonth month, List<Map<ReportColumn, String>> rows) {

  /** 从 2018 年 11 月起，按月报送 (L14868). */
  public static final YearMonth FIRST = YearMonth.of(2018, 11);

  public MonthlyReport {
    rows = rows.stream().map(Map::copyOf).toList();
  }
}
