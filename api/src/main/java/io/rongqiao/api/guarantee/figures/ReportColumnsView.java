package io.rongqiao.api.guarantee.figures;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.report.ReportColumn;
import java.util.Arrays;
import java.util.List;

/** The columns of the monthly data set, in the order of the file. */
@Serdeable
record ReportColumnsView(List<ReportColumnView> items) {

  static ReportColumnsView all() {
    return new ReportColumnsView(
        Arrays.stream(ReportColumn.values()).map(ReportColumnView::of).toList());
  }

  /**
   * One column.
   *
   * @param header as the file has it
   * @param unit empty where there is none
   */
  @Serdeable
  record ReportColumnView(String header, TextView title, String unit, TextView definition) {

    static ReportColumnView of(ReportColumn it) {
      return new ReportColumnView(
          it.header(), TextView.of(it.title()), it.unit(), TextView.of(it.definition()));
    }
  }
}
