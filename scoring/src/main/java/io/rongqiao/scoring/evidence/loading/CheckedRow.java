package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.evidence.delivery.Column;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.RowRule;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one row as values, with everything that is wrong with them. */
final class CheckedRow {

  private final DeliveryKind kind;
  private final @Nullable Object[] values;

  private CheckedRow(DeliveryKind kind, @Nullable Object[] values) {
    this.kind = kind;
    this.values = values;
  }

  /** Reads a row and adds what it breaks to {@code errors}. */
  static CheckedRow read(DeliveryKind kind, RowBatch batch, int row, List<RowError> errors) {
    int before = errors.size();
    List<Column> columns = kind.columns();
    @Nullable Object[] values = new Object[columns.size()];
    var checked = new CheckedRow(kind, values);
    String fault = batch.fault(row);
    if (fault != null) {
      errors.add(new RowError(batch.line(row), RowError.ROW, "", fault));
      return checked;
    }
    for (int i = 0; i < values.length; i++) {
      String text = batch.text(row, i);
      FieldValue read = FieldValue.read(columns.get(i), text);
      values[i] = read.value();
      if (read.brokenRule() != null) {
        errors.add(error(columns.get(i), batch.line(row), text, read.brokenRule()));
      }
    }
    if (errors.size() == before) {
      checked.checkTogether(batch, row, errors);
    }
    return checked;
  }

  @Nullable Object value(String column) {
    return values[kind.indexOf(column)];
  }

  @Nullable Object value(int column) {
    return values[column];
  }

  private void checkTogether(RowBatch batch, int row, List<RowError> errors) {
    for (RowRule rule : kind.rules()) {
      if (!rule.holds().test(this::value)) {
        int at = kind.indexOf(rule.field());
        errors.add(
            error(kind.columns().get(at), batch.line(row), batch.text(row, at), rule.rule()));
      }
    }
  }

  private static RowError error(Column column, long line, String text, String rule) {
    return column.personal()
        ? RowError.masked(line, column.name(), text, rule)
        : new RowError(line, column.name(), text, rule);
  }
}
