package io.rongqiao.matching.guarantee.report;

import io.rongqiao.scoring.policy.Bilingual;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reports what by when in a year (财建〔2018〕547号 三, L14864–14889). Reports on a year before the
 * notice or past the three years that it pays for are not asked.
 */
public final class ReportCalendar {

  private static final int FIRST_YEAR = 2018;
  private static final int LAST_YEAR = 2021;

  private ReportCalendar() {}

  /** Who owes a report. */
  public enum Reporter {
    GUARANTOR("融资担保机构", "Guarantors"),
    PROVINCE("省级中小企业主管部门会同财政部门", "The province"),
    MINISTRY("工业和信息化部", "The ministry of industry");

    private final String zh;
    private final String en;

    Reporter(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public Bilingual title() {
      return Bilingual.of(zh, en);
    }
  }

  /**
   * One report.
   *
   * @param about the month it is about; {@code null} where it is about more
   * @param due the last day; {@code null} where the notice names none: 按月
   */
  public record Entry(
      Reporter reporter, Bilingual what, @Nullable YearMonth about, @Nullable LocalDate due) {}

  /** The reports that fall into a year, those of the months first. */
  public static List<Entry> of(int year) {
    List<Entry> entries = new ArrayList<>();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return entries;
    }
    if (year < LAST_YEAR) {
      for (Month month : Month.values()) {
        YearMonth about = YearMonth.of(year, month);
        if (!about.isBefore(MonthlyReport.FIRST)) {
          entries.add(
              new Entry(
                  Reporter.GUARANTOR,
                  Bilingual.of("小微企业融资担保业务数据", "Data on guarantees for small enterprises"),
                  about,
                  null));
        }
      }
    }
    if (year > FIRST_YEAR) {
      entries.add(
          new Entry(
              Reporter.PROVINCE,
              Bilingual.of(
                  "上一年度业务进展情况报告及中央财政资金具体安排使用情况",
                  "Progress of the year before, and how the centre's money was used"),
              null,
              YearMonth.of(year, Month.FEBRUARY).atEndOfMonth()));
      entries.add(
          new Entry(
              Reporter.MINISTRY,
              Bilingual.of("上一年度全国数据信息的汇总分析", "Summary of the whole country's year before"),
              null,
              YearMonth.of(year, Month.MARCH).atEndOfMonth()));
      if (year < LAST_YEAR) {
        entries.add(
            new Entry(
                Reporter.PROVINCE,
                Bilingual.of(
                    "本年度上半年业务进展情况报告及已下达资金安排使用情况",
                    "Progress of the first half of the year, and how the money given was used"),
                null,
                YearMonth.of(year, Month.JULY).atEndOfMonth()));
      }
    }
    return entries;
  }
}
