package io.rongqiao.api.guarantee.figures;

import io.rongqiao.api.representation.Table;
import io.rongqiao.matching.guarantee.report.MonthlyReport;
import io.rongqiao.matching.guarantee.report.ReportColumn;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The monthly data set as a file: CSV (UTF-8), or a workbook with a second sheet that defines it.
 */
final class ReportFile {

  private static final List<ReportColumn> COLUMNS = Arrays.asList(ReportColumn.values());
  private static final List<String> ABOUT = List.of("字段", "名称", "Name", "单位", "定义", "Definition");
  private static final Set<ReportColumn> NUMBERS =
      EnumSet.of(
          ReportColumn.AMOUNT,
          ReportColumn.DAYS,
          ReportColumn.STANDING,
          ReportColumn.FEE,
          ReportColumn.ANNUALISED,
          ReportColumn.FEE_RATE);

  private final MonthlyReport report;

  ReportFile(MonthlyReport report) {
    this.report = report;
  }

  byte[] csv() {
    return rows().csv();
  }

  byte[] xlsx() {
    return Table.xlsx(List.of(rows(), about()));
  }

  private Table rows() {
    return new Table(
        "担保业务明细 " + report.month(),
        COLUMNS.stream().map(ReportColumn::header).toList(),
        NUMBERS.stream().map(COLUMNS::indexOf).collect(Collectors.toSet()),
        report.rows().stream()
            .map(row -> COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList())
            .toList());
  }

  private static Table about() {
    return new Table(
        "字段说明",
        ABOUT,
        Set.of(),
        COLUMNS.stream()
            .map(
                it ->
                    List.of(
                        it.header(),
                        it.title().zh(),
                        it.title().en(),
                        it.unit(),
                        it.definition().zh(),
                        it.definition().en()))
            .toList());
  }
}
