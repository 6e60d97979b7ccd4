package io.rongqiao.api.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.scoring.evidence.loading.RowError;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * The report of a load's errors as CSV, read page by page while it is sent, so that its length does
 * not matter.
 */
final class ErrorReport extends InputStream {

  static final int PAGE = 1_000;

  private static final String HEADER = "\uFEFFline,field,value,rule\r\n";
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

  /** What a spreadsheet would take for a formula; a signed number is none. */
  private static final Pattern FORMULA =
      Pattern.compile("[=@\t\r].*|[+-][^0-9.].*", Pattern.DOTALL);

  private final IntFunction<List<RowError>> pages;
  private ByteArrayInputStream page = new ByteArrayInputStream(HEADER.getBytes(UTF_8));
  private int reported;
  private boolean isLast;

  /**
   * A report.
   *
   * @param pages finds the page after a number of errors
   */
  ErrorReport(IntFunction<List<RowError>> pages) {
    this.pages = pages;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    while (page.available() == 0) {
      if (isLast) {
        return -1;
      }
      page = new ByteArrayInputStream(nextPage().getBytes(UTF_8));
    }
    return page.read(into, offset, length);
  }

  private String nextPage() {
    List<RowError> errors = pages.apply(reported);
    reported += errors.size();
    isLast = errors.size() < PAGE;
    var text = new StringBuilder();
    errors.forEach(error -> append(text, error));
    return text.toString();
  }

  private static void append(StringBuilder text, RowError error) {
    text.append(error.line())
        .append(',')
        .append(cell(error.field()))
        .append(',')
        .append(cell(error.value()))
        .append(',')
        .append(cell(error.rule()))
        .append("\r\n");
  }

  private static String cell(String value) {
    String harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
    return NEEDS_QUOTES.matcher(harmless).find()
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
