package io.rongqiao.scoring.feature;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.loading.EvidenceFolder;
import io.rongqiao.scoring.evidence.loading.InvoiceFolding;
import io.rongqiao.scoring.evidence.loading.RowError;
import io.rongqiao.scoring.evidence.reading.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The features of every enterprise of a folder as one table of comma-separated values: the id,
 * whatever further columns were asked for by name, and the features, in the words of a sealed
 * profile. What is not known is empty.
 *
 * <p>A column of the list of enterprises comes through only when it is named, so that a rating that
 * is nearly the answer cannot slip in among the features.
 */
public final class FeatureTable {

  private final FeatureSet set;
  private final EvidenceFolder folder;
  private final List<String> kept;

  /**
   * The table of a folder.
   *
   * @param kept the columns of the list of enterprises to keep
   * @throws UnreadableFile where the folder lacks a file
   */
  public FeatureTable(FeatureSet set, Path folder, List<String> kept) throws IOException {
    for (String column : kept) {
      if (set.contains(column)) {
        throw new IllegalArgumentException("%s is a feature already".formatted(column));
      }
    }
    this.set = set;
    this.folder = EvidenceFolder.at(folder);
    this.kept = List.copyOf(kept);
  }

  /**
   * Writes the table.
   *
   * @param asOf the day whose knowledge counts; by default the last day of the month of the newest
   *     invoice
   */
  public Summary write(
      Appendable table, @Nullable LocalDate asOf, Complaints complaints, LongConsumer progress)
      throws IOException {
    Map<String, List<String>> listed = listed(complaints);
    Map<String, EnterpriseKey> keys = new LinkedHashMap<>();
    listed.keySet().forEach(id -> keys.put(id, new EnterpriseKey(keys.size() + 1)));
    InvoiceFolding invoices = new InvoiceFolding(keys);
    fold(invoices, folder.received(), "input-invoices", complaints, progress);
    fold(invoices, folder.issued(), "output-invoices", complaints, progress);
    LocalDate day =
        asOf != null
            ? asOf
            : invoices
                .newest()
                .map(newest -> YearMonth.from(newest).atEndOfMonth())
                .orElseThrow(() -> new UnreadableFile("The folder holds no invoice."));
    table.append(header()).append('\n');
    for (Map.Entry<String, EnterpriseKey> one : keys.entrySet()) {
      Subject subject =
          new Subject(
              invoices.asOf(one.getValue(), day),
              EnterpriseFacts.NONE,
              Set.of(EvidenceFamily.INVOICE));
      List<String> cells = listed.getOrDefault(one.getKey(), List.of());
      table.append(line(one.getKey(), cells, set.measure(subject))).append('\n');
    }
    return new Summary(day, keys.size(), invoices.rows());
  }

  private Map<String, List<String>> listed(Complaints complaints) throws IOException {
    return folder.listed(kept, error -> complaints.about(folder.enterprises().getFirst(), error));
  }

  private static void fold(
      InvoiceFolding invoices,
      List<Path> files,
      String slug,
      Complaints complaints,
      LongConsumer progress)
      throws IOException {
    DeliveryKind kind = DeliveryKinds.find(slug).orElseThrow();
    for (Path file : files) {
      invoices.add(kind, file, error -> complaints.about(file, error), progress);
    }
  }

  private String header() {
    return Stream.of(
            Stream.of(DeliveryKind.ENTERPRISE_ID),
            kept.stream(),
            set.definitions().stream().map(FeatureDefinition::name))
        .flatMap(names -> names)
        .map(FeatureTable::cell)
        .collect(Collectors.joining(","));
  }

  private static String line(String id, List<String> cells, FeatureVector features) {
    StringJoiner line = new StringJoiner(",");
    line.add(cell(id));
    new ArrayList<>(cells).forEach(cell -> line.add(cell(cell)));
    for (int index = 0; index < features.set().size(); index++) {
      line.add(features.text(index));
    }
    return line.toString();
  }

  private static String cell(String text) {
    boolean plain =
        text.chars().noneMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** Who is told of rows that could not be taken in. */
  @FunctionalInterface
  public interface Complaints {
    void about(Path file, RowError error);
  }

  /** What a table was made of. */
  public record Summary(LocalDate asOf, int enterprises, long rows) {}
}
