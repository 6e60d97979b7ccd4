package io.rongqiao.api.budget;

import io.rongqiao.api.representation.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An answer as a file: CSV, or a workbook with the limits on a second sheet. */
final class BudgetFile {

  private static final List<String> COLUMNS =
      List.of(
          "统一社会信用代码 uscc",
          "企业 enterprise",
          "产品 product",
          "等级 grade",
          "违约概率 default_probability",
          "概率来源 probability_source",
          "申请金额 asked",
          "方案金额 proposed",
          "期限（月） tenor_months",
          "结论 verdict",
          "放款金额 amount",
          "年利率 annual_rate",
          "接受率 acceptance",
          "年期望收益 expected",
          "担保方案 programme",
          "说明",
          "explanation",
          "线索 lead");
  private static final Set<Integer> NUMBERS = Set.of(4, 6, 7, 8, 10, 11, 12, 13);

  private static final List<String> LIMIT_COLUMNS =
      List.of(
          "限额", "limit", "额度 capacity", "占用 drawn", "剩余 left", "每元价值 price", "说明", "explanation");
  private static final Set<Integer> LIMIT_NUMBERS = Set.of(2, 3, 4, 5);

  private final List<BudgetRowView> rows;

  BudgetFile(List<BudgetRowView> rows) {
    this.rows = rows;
  }

  byte[] csv() {
    return table().csv();
  }

  byte[] xlsx(BudgetLimitsView limits) {
    List<List<String>> lines = new ArrayList<>();
    for (BudgetLimitsView.LimitUseView use : limits.items()) {
      lines.add(
          List.of(
              use.name().zh(),
              use.name().en(),
              use.capacity().amount(),
              use.drawn().amount(),
              use.left().amount(),
              use.price(),
              use.sentence().zh(),
              use.sentence().en()));
    }
    return Table.xlsx(List.of(table(), new Table("限额", LIMIT_COLUMNS, LIMIT_NUMBERS, lines)));
  }

  private Table table() {
    return new Table("额度分配", COLUMNS, NUMBERS, rows.stream().map(BudgetFile::line).toList());
  }

  private static List<String> line(BudgetRowView row) {
    BudgetRowView.GrantView offer = row.offer();
    return List.of(
        row.enterprise().uscc(),
        row.enterprise().name(),
        row.product().zh(),
        row.grade(),
        row.defaultProbability().toPlainString(),
        row.probabilitySource(),
        row.asked().amount(),
        row.proposed().amount(),
        Integer.toString(row.tenorMonths()),
        row.verdict(),
        offer == null ? "" : offer.amount().amount(),
        offer == null ? "" : offer.annualRate(),
        offer == null ? "" : offer.acceptance().toPlainString(),
        offer == null ? "" : offer.expected().amount(),
        offer == null || offer.programme() == null ? "" : offer.programme().zh(),
        row.why().zh(),
        row.why().en(),
        row.leadId().toString());
  }
}
