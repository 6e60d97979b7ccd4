package io.rongqiao.api.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to be sent as a file: CSV (UTF-8), or a sheet of a workbook.
 *
 * @param numbers the places of the columns that hold numbers; an empty text there is an empty cell
 */
public record Table(
    String name, List<String> columns, Set<Integer> numbers, List<List<String>> rows) {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  public Table {
    columns = List.copyOf(columns);
    numbers = Set.copyOf(numbers);
    rows = List.copyOf(rows);
  }

  /**
   * The table as CSV. A text that a spreadsheet would take for a formula is led by an apostrophe.
   */
  public byte[] csv() {
    var text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      writer.writeRecord(columns);
      for (List<String> row : rows) {
        String[] cells = row.toArray(String[]::new);
        for (int column = 0; column < cells.length; column++) {
          cells[column] = numbers.contains(column) ? cells[column] : harmless(cells[column]);
        }
        writer.writeRecord(cells);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(UTF_8);
  }

  /** A workbook with a sheet for each table. */
  public static byte[] xlsx(List<Table> tables) {
    var bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Rongqiao", "1.0")) {
      for (Table table : tables) {
        Worksheet sheet = workbook.newWorksheet(table.name());
        table.write(sheet);
        sheet.finish();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void write(Worksheet sheet) {
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, columns.get(column));
    }
    for (int line = 0; line < rows.size(); line++) {
      List<String> row = rows.get(line);
      for (int column = 0; column < row.size(); column++) {
        write(sheet, line + 1, column, row.get(column));
      }
    }
  }

  private void write(Worksheet sheet, int line, int column, String text) {
    if (!numbers.contains(column)) {
      sheet.value(line, column, text);
    } else if (!text.isEmpty()) {
      sheet.value(line, column, new BigDecimal(text));
    }
  }

  private static String harmless(String text) {
    return text.isEmpty() || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
