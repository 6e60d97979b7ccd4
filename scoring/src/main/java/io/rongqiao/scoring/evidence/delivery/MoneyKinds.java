package io.rongqiao.scoring.evidence.delivery;

import static io.rongqiao.scoring.evidence.delivery.Columns.amount;
import static io.rongqiao.scoring.evidence.delivery.Columns.currency;
import static io.rongqiao.scoring.evidence.delivery.Columns.currencyIfAny;
import static io.rongqiao.scoring.evidence.delivery.Columns.day;
import static io.rongqiao.scoring.evidence.delivery.Columns.month;
import static io.rongqiao.scoring.evidence.delivery.Columns.ofEvidence;
import static io.rongqiao.scoring.evidence.delivery.Columns.text;
import static io.rongqiao.scoring.evidence.delivery.RowRule.needs;
import static io.rongqiao.scoring.evidence.delivery.RowRule.notBefore;
import static io.rongqiao.scoring.evidence.delivery.RowRule.notMore;
import static io.rongqiao.scoring.evidence.delivery.RowRule.notNegative;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.util.List;

/** The kinds that tell what an enterprise pays, is owed and owes. */
final class MoneyKinds {

  static final DeliveryKind TAX_FILINGS =
      new DeliveryKind(
          "tax-filings",
          EvidenceFamily.TAX,
          "tax_filing",
          "纳税申报",
          "tax returns and what was paid on them",
          ofEvidence(
              Column.coded(
                      "tax",
                      "税种",
                      "which tax",
                      "VAT 增值税",
                      "CORPORATE_INCOME 企业所得税 所得税",
                      "SURCHARGE 附加税 城建税",
                      "OTHER 其他")
                  .always()
                  .alias("tax_type"),
              month("所属期", "the month, or last month, filed for").alias("period", "税款所属期"),
              day("due_on", "申报期限", "filing deadline").always().alias("due_date"),
              day("filed_on", "申报日期", "day of filing").alias("filed_date"),
              day("paid_on", "缴款日期", "day of payment").alias("paid_date", "入库日期"),
              amount("sales", "计税销售额", "sales filed").orElse("0").alias("销售额"),
              amount("payable", "应纳税额", "tax due").always().alias("应缴税额"),
              amount("paid", "已缴税额", "tax paid").orElse("0").alias("实缴税额"),
              amount("arrears", "欠税", "overdue and unpaid").orElse("0").alias("欠缴税额"),
              currency()),
          List.of("filed_on", "due_on"),
          List.of("filed_on", "paid_on"),
          List.of(notNegative("paid"), notNegative("arrears"), needs("paid_on", "filed_on")));

  static final DeliveryKind TAX_GRADES =
      new DeliveryKind(
          "tax-grades",
          EvidenceFamily.TAX,
          "tax_grade",
          "纳税信用等级",
          "tax credit grades",
          ofEvidence(
              Column.of("year", ColumnType.YEAR, "评价年度", "year judged").always(),
              Column.coded("grade", "等级", "grade", "A A级", "B B级", "M M级", "C C级", "D D级")
                  .always()
                  .alias("纳税信用等级", "信用等级"),
              day("published_on", "公布日期", "day of publication").always().alias("评价日期")),
          List.of("published_on"),
          List.of("published_on"),
          List.of());

  static final DeliveryKind UTILITY_BILLS =
      new DeliveryKind(
          "utility-bills",
          EvidenceFamily.UTILITY,
          "utility_bill",
          "水电气账单",
          "monthly bills of electricity, water and gas",
          ofEvidence(
              Column.coded(
                      "utility",
                      "类别",
                      "what was supplied",
                      "ELECTRICITY 电 电力 用电",
                      "WATER 水 自来水 用水",
                      "GAS 气 燃气 天然气 用气")
                  .always()
                  .alias("type", "能源类别"),
              text("meter", "户号", "meter or account").always().alias("meter_no", "用户编号", "表号"),
              month("账期", "the month of use").alias("bill_month", "用量月份"),
              Column.of("usage", ColumnType.DECIMAL, "用量", "kilowatt-hours or cubic metres")
                  .always()
                  .alias("用电量", "用水量", "用气量"),
              amount("amount", "金额", "amount billed").always().alias("应缴金额"),
              currency(),
              day("billed_on", "出账日期", "day of the bill").notStored().alias("bill_date"),
              day("due_on", "缴费期限", "due day").always().alias("due_date"),
              day("paid_on", "缴费日期", "day of payment").alias("paid_date")),
          List.of("billed_on", "month"),
          List.of("paid_on"),
          List.of());

  static final DeliveryKind RECEIVABLES =
      new DeliveryKind(
          "receivables",
          EvidenceFamily.RECEIVABLE,
          "receivable_record",
          "应收账款",
          "claims on buyers",
          ofEvidence(
              text("number", "应收账款编号", "the claim's number").always().alias("receivable_no", "编号"),
              text("debtor", "付款方", "who owes: 18-character code or the provider's id")
                  .always()
                  .alias("debtor_id", "债务人", "付款方识别号"),
              amount("amount", "金额", "amount of the claim").always().alias("应收金额"),
              currency(),
              day("issued_on", "形成日期", "day of issue")
                  .storedIn("valid_from")
                  .always()
                  .alias("issue_date", "开立日期"),
              day("due_on", "到期日", "due day").always().alias("due_date", "到期日期"),
              day("confirmed_on", "确认日期", "day the debtor confirmed").alias("confirmed_date"),
              day("paid_on", "付款日期", "day of (the last) payment").alias("paid_date", "回款日期"),
              amount("paid", "已付金额", "paid so far").orElse("0").alias("回款金额", "paid_amount")),
          List.of("issued_on"),
          List.of("confirmed_on", "paid_on"),
          List.of(
              notNegative("amount"),
              notNegative("paid"),
              notBefore("due_on", "issued_on"),
              notMore("paid", "amount")));

  static final DeliveryKind SOCIAL_INSURANCE =
      new DeliveryKind(
          "social-insurance",
          EvidenceFamily.SOCIAL_INSURANCE,
          "social_insurance",
          "社会保险",
          "monthly social insurance",
          ofEvidence(
              month("缴费月份", "the month insured").alias("费款所属期"),
              Column.of("insured_heads", ColumnType.COUNT, "参保人数", "people insured")
                  .always()
                  .alias("heads", "缴费人数"),
              day("due_on", "缴费期限", "due day").always().alias("due_date"),
              day("paid_on", "缴费日期", "day of payment").alias("paid_date"),
              amount("due", "应缴金额", "contributions due").always().alias("应缴费额"),
              amount("paid", "实缴金额", "contributions paid").orElse("0").alias("实缴费额"),
              currency()),
          List.of("due_on"),
          List.of("paid_on"),
          List.of(notNegative("due"), notNegative("paid"), notMore("paid", "due")));

  static final DeliveryKind CREDIT_EXPOSURES =
      new DeliveryKind(
          "credit-exposures",
          EvidenceFamily.CREDIT,
          "credit_exposure",
          "信贷余额",
          "what is owed to lenders",
          ofEvidence(
              text("lender", "授信机构", "the lender").always().alias("lender_id", "机构代码"),
              Column.of("account", ColumnType.PSEUDONYM, "账户", "the account at the lender")
                  .always()
                  .alias("account_no", "账户编号"),
              Column.coded(
                      "kind",
                      "业务种类",
                      "form of credit",
                      "LOAN 贷款",
                      "CREDIT_LINE 授信 循环贷款",
                      "BILL 票据 承兑汇票",
                      "GUARANTEE_GIVEN 对外担保 担保",
                      "LEASE 融资租赁 租赁")
                  .always(),
              day("reported_on", "报告日期", "day of the report")
                  .storedIn("valid_from")
                  .always()
                  .alias("report_date"),
              amount("limit_amount", "授信额度", "limit").always().alias("limit", "合同金额"),
              amount("balance", "余额", "outstanding").always(),
              currency(),
              Column.of("days_overdue", ColumnType.COUNT, "逾期天数", "days past due").orElse("0"),
              day("matures_on", "到期日", "maturity").alias("maturity", "到期日期")),
          List.of("reported_on"),
          List.of("reported_on"),
          List.of(notNegative("limit_amount"), notNegative("balance")));

  static final DeliveryKind DEFAULT_OUTCOMES =
      new DeliveryKind(
          "default-outcomes",
          EvidenceFamily.OUTCOME,
          "default_outcome",
          "违约结果",
          "what became of credits",
          ofEvidence(
              text("definition", "违约定义", "which default is meant").always(),
              Column.of("defaulted", ColumnType.FLAG, "是否违约", "whether it defaulted").always(),
              day("observed_from", "观察起始日", "first day watched").storedIn("valid_from").always(),
              day("observed_until", "观察截止日", "last day watched").always(),
              day("defaulted_on", "违约日期", "day of default"),
              amount("amount", "违约金额", "amount in default"),
              currencyIfAny()),
          List.of("defaulted_on", "observed_until"),
          List.of("defaulted_on"),
          List.of(
              notNegative("amount"),
              notBefore("observed_until", "observed_from"),
              notBefore("defaulted_on", "observed_from"),
              notBefore("observed_until", "defaulted_on"),
              new RowRule(
                  "defaulted_on",
                  "must be blank where nothing defaulted",
                  row ->
                      row.apply("defaulted_on") == null
                          || Boolean.TRUE.equals(row.apply("defaulted")))));

  private MoneyKinds() {}
}
