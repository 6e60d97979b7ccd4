package io.rongqiao.api.load;

import io.rongqiao.scoring.evidence.loading.RowError;
import java.util.List;

/** The rows of a file that were not taken, as a table that a spreadsheet opens. */
final class ErrorReport {

  /** As many rows as a person can be expected to go through. */
  static final int MOST = 100_000;

  private ErrorReport() {}

  static String csv(List<RowError> errors) {
    var csv = new StringBuilder("\uFEFFline,field,value,rule\r\n");
    for (RowError error : errors) {
      csv.append(error.line()).append(',');
      csv.append(quoted(error.field())).append(',');
      csv.append(quoted(error.value())).append(',');
      csv.append(quoted(error.rule())).append("\r\n");
    }
    return csv.toString();
  }

  /** A value that a spreadsheet would take for a formula is made a text. */
  private static String quoted(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
