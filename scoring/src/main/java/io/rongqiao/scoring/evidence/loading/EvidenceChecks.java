package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.enterprise.CodeWarning;
import io.rongqiao.scoring.enterprise.DataKey;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.evidence.delivery.Column;
import io.rongqiao.scoring.evidence.delivery.ColumnType;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks the rows of any kind of evidence but invoices, as its columns describe them. */
final class EvidenceChecks implements RowChecks {

  private final DeliveryKind kind;
  private final EnterpriseNames names;
  private final PersonalTexts personalTexts;
  private final CopyText rows = new CopyText(1 << 20);

  EvidenceChecks(DeliveryKind kind, EnterpriseNames names, PersonalTexts personalTexts) {
    this.kind = kind;
    this.names = names;
    this.personalTexts = personalTexts;
  }

  /** The columns of {@link CheckedPart#rows} for a kind, in order. */
  static List<String> rowColumns(DeliveryKind kind) {
    List<String> columns = new ArrayList<>(List.of("enterprise_key"));
    for (Column column : kind.columns()) {
      if (column.stored() != null) {
        columns.add(column.stored());
      }
      if (column.sealedIn() != null) {
        columns.add(column.sealedIn());
      }
    }
    columns.addAll(List.of("known_on", "corrected_on"));
    return columns;
  }

  @Override
  public CheckedPart check(RowBatch batch) {
    rows.clear();
    long[] keys = names.keys(batch, kind.indexOf(DeliveryKind.ENTERPRISE_ID));
    Map<EnterpriseKey, DataKey> seals = seals(keys);
    Set<Long> enterprises = new HashSet<>();
    List<RowError> errors = new ArrayList<>();
    for (int row = 0; row < batch.rows(); row++) {
      int before = errors.size();
      CheckedRow checked = CheckedRow.read(kind, batch, row, errors);
      if (errors.size() == before && keys[row] == EnterpriseNames.UNKNOWN) {
        errors.add(unknown(batch, row));
      }
      if (errors.size() == before) {
        write(checked, keys[row], seals);
        enterprises.add(keys[row]);
      }
    }
    return new CheckedPart(
        batch.rows(),
        rows.toRows(),
        rows.rows(),
        CopyRows.NONE,
        CopyRows.NONE,
        false,
        enterprises,
        errors);
  }

  private RowError unknown(RowBatch batch, int row) {
    return new RowError(
        batch.line(row),
        DeliveryKind.ENTERPRISE_ID,
        batch.text(row, kind.indexOf(DeliveryKind.ENTERPRISE_ID)),
        "must name an enterprise that is registered");
  }

  private Map<EnterpriseKey, DataKey> seals(long[] keys) {
    boolean isNeeded = kind.columns().stream().anyMatch(column -> column.sealedIn() != null);
    if (!isNeeded) {
      return Map.of();
    }
    Set<EnterpriseKey> enterprises = new TreeSet<>();
    for (long key : keys) {
      if (key != EnterpriseNames.UNKNOWN) {
        enterprises.add(new EnterpriseKey(key));
      }
    }
    return personalTexts.keysFor(enterprises);
  }

  private void write(CheckedRow row, long key, Map<EnterpriseKey, DataKey> seals) {
    rows.number(key);
    List<Column> columns = kind.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Object value = standardised(column, row, row.value(i));
      if (column.stored() != null) {
        write(column, value);
      }
      if (column.sealedIn() != null) {
        writeSealed(value, key, seals);
      }
    }
    writeKnowledge(row);
    rows.end();
  }

  /** The only amount of a row may be missing, and its currency then too; else it is yuan. */
  private @Nullable Object standardised(Column column, CheckedRow row, @Nullable Object value) {
    if (column.type() != ColumnType.CURRENCY || column.standard() != null) {
      return value;
    }
    boolean hasAmount =
        kind.columns().stream()
            .filter(it -> it.type() == ColumnType.AMOUNT)
            .anyMatch(it -> row.value(it.name()) != null);
    return hasAmount ? Objects.requireNonNullElse(value, "CNY") : null;
  }

  private void write(Column column, @Nullable Object value) {
    switch (value) {
      case null -> rows.nothing();
      case LocalDate day -> rows.day((int) day.toEpochDay());
      case String text when column.type() == ColumnType.PSEUDONYM ->
          rows.plain(personalTexts.digest(text));
      case String text when column.type() == ColumnType.PARTY -> rows.text(party(text));
      case String text -> rows.text(text);
      default -> rows.plain(value.toString());
    }
  }

  private void writeSealed(@Nullable Object value, long key, Map<EnterpriseKey, DataKey> seals) {
    DataKey seal = seals.get(new EnterpriseKey(key));
    if (value == null || seal == null) {
      rows.nothing();
    } else {
      rows.binary(seal.seal(value.toString()));
    }
  }

  /** Only what is certainly an organisation's code stays readable. */
  private String party(String text) {
    try {
      Uscc code = Uscc.parse(text);
      if (!code.warnings().contains(CodeWarning.RESEMBLES_IDENTITY_NUMBER)) {
        return code.value();
      }
    } catch (IllegalArgumentException _) {
      // Not a code, so it may identify a person.
    }
    return personalTexts.digest(text);
  }

  private void writeKnowledge(CheckedRow row) {
    Object stated = row.value(DeliveryKind.KNOWN_ON);
    LocalDate known = stated instanceof LocalDate day ? day : firstOf(kind.knownFrom(), row::value);
    rows.day((int) known.toEpochDay());
    LocalDate corrected = stated instanceof LocalDate day ? day : lastEvent(row, known);
    rows.day((int) corrected.toEpochDay());
  }

  /** A whole month is known when it is over. */
  private static LocalDate firstOf(
      List<String> columns, Function<String, @Nullable Object> values) {
    for (String column : columns) {
      if (values.apply(column) instanceof LocalDate day) {
        return column.equals("month") ? day.plusMonths(1).minusDays(1) : day;
      }
    }
    throw new IllegalStateException("no day of knowledge among " + columns);
  }

  private LocalDate lastEvent(CheckedRow row, LocalDate known) {
    LocalDate last = known;
    for (String column : kind.events()) {
      if (row.value(column) instanceof LocalDate day && day.isAfter(last)) {
        last = day;
      }
    }
    return last;
  }
}
