package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.reading.Layout;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.evidence.reading.RowFile;
import io.rongqiao.scoring.evidence.reading.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with lists of enterprises and their invoices, each as one file or several, gzip or not:
 * {@code enterprises*.csv}, {@code input_invoices*.csv}, {@code output_invoices*.csv}.
 */
public record EvidenceFolder(List<Path> enterprises, List<Path> received, List<Path> issued) {

  private static final String TABLE = "[^.]*\\.csv(\\.gz)?";

  public EvidenceFolder {
    enterprises = List.copyOf(enterprises);
    received = List.copyOf(received);
    issued = List.copyOf(issued);
  }

  /**
   * The files of a folder, each kind in the order of names.
   *
   * @throws UnreadableFile where there is no list of enterprises or no invoice
   */
  public static EvidenceFolder at(Path folder) throws IOException {
    EvidenceFolder found =
        new EvidenceFolder(
            files(folder, "enterprises" + TABLE),
            files(folder, "input[_-]invoices" + TABLE),
            files(folder, "output[_-]invoices" + TABLE));
    if (found.enterprises.isEmpty()) {
      throw new UnreadableFile("%s holds no enterprises*.csv.".formatted(folder));
    }
    if (found.received.isEmpty() && found.issued.isEmpty()) {
      throw new UnreadableFile(
          "%s holds neither input_invoices*.csv nor output_invoices*.csv.".formatted(folder));
    }
    return found;
  }

  /**
   * Every enterprise by its id, in the order of the files, with the cells of some further columns;
   * a cell is empty where its file lacks the column.
   *
   * @throws UnreadableFile where no file has one of the columns
   */
  public Map<String, List<String>> listed(List<String> columns, Consumer<RowError> errors)
      throws IOException {
    Map<String, List<String>> listed = new LinkedHashMap<>();
    for (String column : columns) {
      requireSomewhere(column);
    }
    for (Path path : enterprises) {
      read(path, columns, listed, errors);
    }
    return listed;
  }

  private void requireSomewhere(String column) throws IOException {
    for (Path path : enterprises) {
      if (hasColumn(path, column)) {
        return;
      }
    }
    throw new UnreadableFile("No list of enterprises has a column %s.".formatted(column));
  }

  private static boolean hasColumn(Path path, String column) throws IOException {
    try (RowFile file = RowFile.open(path, layout(List.of(column), Set.of(0, 1)))) {
      file.rows().fill(new RowBatch(2));
      return true;
    } catch (UnreadableFile _) {
      return false;
    }
  }

  private static void read(
      Path path, List<String> columns, Map<String, List<String>> listed, Consumer<RowError> errors)
      throws IOException {
    try (RowFile file = RowFile.open(path, layout(columns, Set.of(0)))) {
      RowBatch batch = new RowBatch(1 + columns.size());
      while (file.rows().fill(batch)) {
        for (int row = 0; row < batch.rows(); row++) {
          add(batch, row, listed, errors);
        }
      }
    }
  }

  private static void add(
      RowBatch batch, int row, Map<String, List<String>> listed, Consumer<RowError> errors) {
    String fault = batch.fault(row);
    String id = batch.text(row, 0);
    if (fault == null && id.isEmpty()) {
      fault = "must name an enterprise";
    } else if (fault == null && listed.containsKey(id)) {
      fault = "is listed before";
    }
    if (fault != null) {
      errors.accept(new RowError(batch.line(row), DeliveryKind.ENTERPRISE_ID, id, fault));
      return;
    }
    List<String> cells = new ArrayList<>();
    for (int column = 1; column < batch.columns(); column++) {
      cells.add(batch.text(row, column));
    }
    listed.put(id, cells);
  }

  private static Layout layout(List<String> further, Set<Integer> required) {
    List<String> columns = new ArrayList<>(List.of(DeliveryKind.ENTERPRISE_ID));
    columns.addAll(further);
    Map<String, Integer> names = new HashMap<>();
    for (int column = 0; column < columns.size(); column++) {
      names.put(columns.get(column), column);
    }
    return new Layout(columns, names, required);
  }

  private static List<Path> files(Path folder, String name) throws IOException {
    Pattern pattern = Pattern.compile(name);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> pattern.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }
}
