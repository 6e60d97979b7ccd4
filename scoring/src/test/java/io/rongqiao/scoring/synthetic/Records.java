package io.rongqiao.scoring.synthetic;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Hands each generated row on as text by column. */
final class Records implements Rows {

  private static final Map<Sheet, List<String>> COLUMNS =
      Arrays.stream(Sheet.values()).collect(toMap(sheet -> sheet, Sheet::columns));

  private final Consumer<Line> reader;

  Records(Consumer<Line> reader) {
    this.reader = reader;
  }

  @Override
  public Row row(Sheet sheet) {
    return new TextRow(sheet);
  }

  /** One row as text. */
  record Line(Sheet sheet, List<String> cells) {

    String text(String column) {
      return cells.get(columnsOf(sheet).indexOf(column));
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }
  }

  private static List<String> columnsOf(Sheet sheet) {
    return COLUMNS.getOrDefault(sheet, List.of());
  }

  private final class TextRow implements Row {

    private final Sheet sheet;
    private final List<String> cells = new ArrayList<>();

    TextRow(Sheet sheet) {
      this.sheet = sheet;
    }

    @Override
    public Row text(String value) {
      cells.add(value);
      return this;
    }

    @Override
    public Row whole(long value) {
      return text(Long.toString(value));
    }

    @Override
    public Row digits(long value, int width) {
      return text("0".repeat(width - Long.toString(value).length()) + value);
    }

    @Override
    public Row hundredths(long value) {
      return fraction(value, 2);
    }

    @Override
    public Row fraction(long unscaled, int decimals) {
      return text(BigDecimal.valueOf(unscaled, decimals).toPlainString());
    }

    @Override
    public Row day(int epochDay) {
      return text(epochDay == NO_DAY ? "" : LocalDate.ofEpochDay(epochDay).toString());
    }

    @Override
    public Row flag(boolean value) {
      return text(Boolean.toString(value));
    }

    @Override
    public Row blank() {
      return text("");
    }

    @Override
    public void end() {
      if (columnsOf(sheet).size() != cells.size()) {
        throw new IllegalStateException(sheet + " has a row of " + cells);
      }
      reader.accept(new Line(sheet, cells));
    }
  }
}
