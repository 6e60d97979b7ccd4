package io.rongqiao.scoring.evidence.reading;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the first sheet of a workbook that has a fitting header, as people export it: titles
 * above the header, dates as numbers, numbers as text, empty rows at the end.
 */
final class XlsxRows implements Rows {

  private static final int HEADER_WITHIN_ROWS = 20;

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final int[] places;
  private final @Nullable Path scratch;

  private XlsxRows(
      ReadableWorkbook workbook,
      Stream<Row> stream,
      Iterator<Row> rows,
      int[] places,
      @Nullable Path scratch) {
    this.workbook = workbook;
    this.stream = stream;
    this.rows = rows;
    this.places = places;
    this.scratch = scratch;
  }

  static XlsxRows of(Path file, Layout layout) throws IOException {
    return open(file, layout, null);
  }

  /**
   * A workbook must be a file; one that came compressed once more is unpacked to a scratch file.
   */
  static XlsxRows unpacked(InputStream input, Layout layout) throws IOException {
    Path scratch = Files.createTempFile("workbook", ".xlsx");
    Files.copy(input, scratch, StandardCopyOption.REPLACE_EXISTING);
    return open(scratch, layout, scratch);
  }

  @Override
  public boolean fill(RowBatch batch) {
    batch.clear();
    while (!batch.isFull() && batch.filled() < batch.capacity() / 2 && rows.hasNext()) {
      Row cells = rows.next();
      int row = batch.begin(cells.getRowNum());
      boolean empty = true;
      for (Cell cell : cells) {
        if (cell != null && cell.getColumnIndex() < places.length) {
          int column = places[cell.getColumnIndex()];
          String text = text(cell);
          if (column >= 0 && !text.isBlank()) {
            batch.append(row, column, text);
            empty = false;
          }
        }
      }
      if (empty) {
        batch.drop();
      }
    }
    return batch.rows() > 0;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
    if (scratch != null) {
      Files.deleteIfExists(scratch);
    }
  }

  private static XlsxRows open(Path file, Layout layout, @Nullable Path scratch)
      throws IOException {
    ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
    List<List<String>> seen = new ArrayList<>();
    for (Sheet sheet : workbook.getSheets().toList()) {
      Stream<Row> stream = sheet.openStream();
      Iterator<Row> rows = stream.iterator();
      for (int i = 0; i < HEADER_WITHIN_ROWS && rows.hasNext(); i++) {
        List<String> cells = texts(rows.next());
        seen.add(cells);
        Optional<int[]> places = layout.recognise(cells);
        if (places.isPresent()) {
          return new XlsxRows(workbook, stream, rows, places.get(), scratch);
        }
      }
      stream.close();
    }
    workbook.close();
    throw Headers.notFound(layout, seen);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row) {
      while (cell != null && texts.size() < cell.getColumnIndex()) {
        texts.add("");
      }
      texts.add(cell == null ? "" : text(cell));
    }
    return texts;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell) ? cell.asDate().toLocalDate().toString() : number(cell);
    }
    String raw = cell.getText();
    return raw == null ? "" : raw;
  }

  /** Written out without an exponent; binary noise beyond the fifteenth digit is not shown. */
  private static String number(Cell cell) {
    BigDecimal number = cell.asNumber();
    BigDecimal shown = number.round(new MathContext(15));
    return shown.stripTrailingZeros().scale() <= 0
        ? shown.toBigInteger().toString()
        : shown.stripTrailingZeros().toPlainString();
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
    return bare.contains("yy") || (bare.contains("d") && bare.contains("m"));
  }
}
