package io.rongqiao.scoring.validation.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pieces of the page. Every text from outside is escaped here. */
final class Html {

  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A heading in both languages. */
  static String heading(int level, String zh, String en) {
    return "<h%d>%s <span lang=\"en\">%s</span></h%d>%n"
        .formatted(level, escape(zh), escape(en), level);
  }

  /** A remark in both languages. */
  static String note(String zh, String en) {
    return "<p class=\"note\">%s <span lang=\"en\">%s</span></p>%n"
        .formatted(escape(zh), escape(en));
  }

  /** A table whose first column holds names and whose others hold figures. */
  static String table(List<String> header, List<List<String>> lines) {
    StringBuilder html = new StringBuilder("<div class=\"scroll\"><table><thead><tr>");
    header.forEach(cell -> html.append("<th>").append(cell(cell)).append("</th>"));
    html.append("</tr></thead><tbody>");
    for (List<String> line : lines) {
      html.append("<tr>");
      line.forEach(cell -> html.append("<td>").append(escape(cell)).append("</td>"));
      html.append("</tr>");
    }
    return html.append("</tbody></table></div>\n").toString();
  }

  /** A header's cell: Chinese, and English below it. */
  private static String cell(String text) {
    int bar = text.indexOf('|');
    return bar < 0
        ? escape(text)
        : "%s<br><span lang=\"en\">%s</span>"
            .formatted(escape(text.substring(0, bar)), escape(text.substring(bar + 1)));
  }

  static String number(double value, int decimals) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "–";
  }

  static String number(@Nullable Double value, int decimals) {
    return value == null ? "–" : number(value.doubleValue(), decimals);
  }

  static String percent(double share) {
    return Double.isFinite(share) ? String.format(Locale.ROOT, "%.1f %%", 100 * share) : "–";
  }

  /** A probability, with as many decimals as small ones need. */
  static String probability(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f %%", 100 * value) : "–";
  }

  static String count(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
