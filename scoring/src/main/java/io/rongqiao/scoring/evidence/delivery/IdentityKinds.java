package io.rongqiao.scoring.evidence.delivery;

import java.util.List;

/** The kind that says who enterprises are. */
final class IdentityKinds {

  static final DeliveryKind ENTERPRISES =
      new DeliveryKind(
          "enterprises",
          null,
          "enterprise",
          "企业",
          "enterprises: who they are",
          List.of(
              Columns.enterprise(),
              Columns.text("name", "企业名称", "registered name").always().alias("名称", "纳税人名称"),
              Columns.day("established_on", "成立日期", "day of establishment").alias("established"),
              Columns.text("industry", "行业代码", "industry by GB/T 4754, e.g. C3311")
                  .alias("industry_code", "国民经济行业"),
              Columns.text("division", "行政区划", "division by GB/T 2260, six digits")
                  .alias("division_code", "行政区划代码"),
              Column.of("employees", ColumnType.COUNT, "从业人员", "heads, for the size class"),
              Columns.amount("revenue", "营业收入", "revenue of the last full year"),
              Columns.amount("total_assets", "资产总额", "total assets").alias("assets")),
          List.of(),
          List.of(),
          List.of(RowRule.notNegative("revenue"), RowRule.notNegative("total_assets")));

  private IdentityKinds() {}
}
