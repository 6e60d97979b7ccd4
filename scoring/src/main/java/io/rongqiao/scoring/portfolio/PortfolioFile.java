package io.rongqiao.scoring.portfolio;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.rongqiao.scoring.evidence.reading.TextFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;

/** A portfolio in a CSV file with a header, plain or gzip, in UTF-8, UTF-16 or GBK. */
public final class PortfolioFile {

  /** After so many rows a long reading says how far it is. */
  private static final int STRIDE = 50_000;

  private final Path path;
  private final LongConsumer progress;
  private final Map<String, ColumnKind> known;

  private PortfolioFile(Path path, Map<String, ColumnKind> known, LongConsumer progress) {
    this.path = path;
    this.known = new HashMap<>(known);
    this.progress = progress;
  }

  /** Reads the file and infers the type of every column. */
  public static Portfolio read(Path path) throws IOException {
    return read(path, Map.of(), _ -> {});
  }

  /**
   * Reads the file.
   *
   * @param known the types that are not to be inferred, by column
   * @param progress told from time to time how many rows were read
   * @throws IllegalArgumentException when the file breaks a rule; the message names line and rule
   */
  public static Portfolio read(Path path, Map<String, ColumnKind> known, LongConsumer progress)
      throws IOException {
    var file = new PortfolioFile(path, known, progress);
    List<ColumnReading> columns = file.pass();
    while (columns.stream().anyMatch(ColumnReading::isBroken)) {
      file.learn(columns);
      columns = file.pass();
    }
    List<Column> read = columns.stream().map(ColumnReading::toColumn).toList();
    return new Portfolio(read, read.getFirst().rows());
  }

  private void learn(List<ColumnReading> columns) {
    for (ColumnReading column : columns) {
      if (column.isBroken()) {
        ColumnKind told = known.get(column.name());
        if (told != null) {
          throw new IllegalArgumentException(
              "%s: column '%s' must be %s, but %s"
                  .formatted(
                      path, column.name(), told.name().toLowerCase(Locale.ROOT), column.breach()));
        }
        known.put(column.name(), ColumnKind.CATEGORICAL);
      }
    }
  }

  private List<ColumnReading> pass() throws IOException {
    try (CsvReader<CsvRecord> records = open()) {
      Iterator<CsvRecord> lines = records.iterator();
      if (!lines.hasNext()) {
        throw new IllegalArgumentException("%s is empty: a header is needed".formatted(path));
      }
      List<ColumnReading> columns = columns(lines.next());
      long rows = 0;
      while (lines.hasNext()) {
        add(lines.next(), columns);
        if (++rows % STRIDE == 0) {
          progress.accept(rows);
        }
      }
      if (rows == 0) {
        throw new IllegalArgumentException("%s has a header and no row".formatted(path));
      }
      return columns;
    } catch (CsvParseException broken) {
      throw new IllegalArgumentException(
          "%s is no CSV: %s".formatted(path, broken.getMessage()), broken);
    }
  }

  private CsvReader<CsvRecord> open() throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator())
        .allowMissingFields(true)
        .allowExtraFields(true)
        .skipEmptyLines(true)
        .ofCsvRecord(TextFile.open(path));
  }

  /** The header tells: whichever of comma, semicolon and tab occurs most in the first line. */
  private char separator() throws IOException {
    try (var lines = new BufferedReader(TextFile.open(path))) {
      String header = lines.readLine();
      if (header == null) {
        return ',';
      }
      long commas = header.chars().filter(c -> c == ',').count();
      long semicolons = header.chars().filter(c -> c == ';').count();
      long tabs = header.chars().filter(c -> c == '\t').count();
      if (semicolons > commas && semicolons >= tabs) {
        return ';';
      }
      return tabs > commas ? '\t' : ',';
    }
  }

  private List<ColumnReading> columns(CsvRecord header) {
    List<ColumnReading> columns = new ArrayList<>();
    for (String field : header.getFields()) {
      String name = field.strip();
      if (name.isEmpty()) {
        name = "column_" + (columns.size() + 1);
      }
      for (ColumnReading other : columns) {
        if (other.name().equals(name)) {
          throw new IllegalArgumentException(
              "%s, line 1: two columns are called '%s'".formatted(path, name));
        }
      }
      columns.add(new ColumnReading(name, known.get(name)));
    }
    return columns;
  }

  private void add(CsvRecord line, List<ColumnReading> columns) {
    if (line.getFieldCount() != columns.size()) {
      throw new IllegalArgumentException(
          "%s, line %d: %d fields where the header has %d"
              .formatted(path, line.getStartingLineNumber(), line.getFieldCount(), columns.size()));
    }
    for (int field = 0; field < columns.size(); field++) {
      columns.get(field).add(line.getField(field));
    }
  }
}
