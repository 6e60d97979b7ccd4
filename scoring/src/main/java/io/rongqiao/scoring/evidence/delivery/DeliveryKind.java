package io.rongqiao.scoring.evidence.delivery;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.reading.Layout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds.
 *
 * @param slug its name in addresses and on the command line
 * @param family the family of evidence it belongs to; none for identities
 * @param table the table its rows go to
 * @param knownFrom the columns that say from which day a row was known, the first one given counts
 * @param events the columns whose day, if later, is that of a correction
 */
public record DeliveryKind(
    String slug,
    @Nullable EvidenceFamily family,
    String table,
    String chinese,
    String english,
    List<Column> columns,
    List<String> knownFrom,
    List<String> events,
    List<RowRule> rules) {

  /** The column that every kind has: which enterprise a row is about. */
  public static final String ENTERPRISE_ID = "enterprise_id";

  /**
   * The column that every kind of evidence has: the day from which the row was known, if stated.
   */
  public static final String KNOWN_ON = "known_on";

  public DeliveryKind {
    columns = List.copyOf(columns);
    knownFrom = List.copyOf(knownFrom);
    events = List.copyOf(events);
    rules = List.copyOf(rules);
  }

  /** Whether it says who enterprises are, and is no evidence. */
  public boolean isIdentity() {
    return family == null;
  }

  /** Whether its rows are invoices, which are folded into months. */
  public boolean isInvoices() {
    return family == EvidenceFamily.INVOICE;
  }

  /** Where a column stands among the columns. */
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("%s has no column %s".formatted(slug, column));
  }

  /** How a reader finds the columns in a file. */
  public Layout layout() {
    Map<String, Integer> names = new HashMap<>();
    Set<Integer> required = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      for (String name : columns.get(i).names()) {
        names.putIfAbsent(name, i);
      }
      if (columns.get(i).required()) {
        required.add(i);
      }
    }
    return new Layout(columns.stream().map(Column::name).toList(), names, required);
  }
}
