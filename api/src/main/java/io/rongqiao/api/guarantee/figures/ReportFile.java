package io.rongqiao.api.guarantee.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.rongqiao.matching.guarantee.report.MonthlyReport;
import io.rongqiao.matching.guarantee.report.ReportColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The monthly data set as a file: CSV (UTF-8), or a workbook with a second sheet that defines it.
 */
final class ReportFile {

  private static final List<ReportColumn> COLUMNS = Arrays.asList(ReportColumn.values());
  private static final List<String> ABOUT = List.of("字段", "名称", "Name", "单位", "定义", "Definition");

  private final MonthlyReport report;

  ReportFile(MonthlyReport report) {
    this.report = report;
  }

  byte[] csv() {
    var text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      writer.writeRecord(COLUMNS.stream().map(ReportColumn::header).toList());
      for (Map<ReportColumn, String> row : report.rows()) {
        writer.writeRecord(COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(UTF_8);
  }

  byte[] xlsx() {
    var bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Rongqiao", "1.0")) {
      Worksheet rows = workbook.newWorksheet("担保业务明细 " + report.month());
      writeRows(rows);
      rows.finish();
      Worksheet about = workbook.newWorksheet("字段说明");
      writeAbout(about);
      about.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void writeRows(Worksheet sheet) {
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.value(0, column, COLUMNS.get(column).header());
    }
    int line = 1;
    for (Map<ReportColumn, String> row : report.rows()) {
      for (int column = 0; column < COLUMNS.size(); column++) {
        write(sheet, line, column, row.getOrDefault(COLUMNS.get(column), ""));
      }
      line++;
    }
  }

  private static void write(Worksheet sheet, int line, int column, String text) {
    switch (COLUMNS.get(column)) {
      case AMOUNT, DAYS, STANDING, FEE, ANNUALISED, FEE_RATE -> {
        if (!text.isEmpty()) {
          sheet.value(line, column, new BigDecimal(text));
        }
      }
      case MONTH,
          CASE,
          CUSTOMER,
          SIZE,
          INDUSTRY,
          COUNTED,
          BEGAN,
          AGREED_END,
          ENDED,
          NEW_IN_MONTH,
          NEW_IN_YEAR,
          UP_TO_TEN_MILLION,
          FIRST_LOAN,
          OVER_ONE_YEAR ->
          sheet.value(line, column, text);
    }
  }

  private static void writeAbout(Worksheet sheet) {
    writeLine(sheet, 0, ABOUT);
    for (int line = 1; line <= COLUMNS.size(); line++) {
      ReportColumn it = COLUMNS.get(line - 1);
      writeLine(
          sheet,
          line,
          List.of(
              it.header(),
              it.title().zh(),
              it.title().en(),
              it.unit(),
              it.definition().zh(),
              it.definition().en()));
    }
  }

  private static void writeLine(Worksheet sheet, int line, List<String> texts) {
    for (int column = 0; column < texts.size(); column++) {
      sheet.value(line, column, texts.get(column));
    }
  }
}
