package io.rongqiao.scoring.evidence.delivery;

import static io.rongqiao.scoring.evidence.delivery.Columns.amount;
import static io.rongqiao.scoring.evidence.delivery.Columns.currencyIfAny;
import static io.rongqiao.scoring.evidence.delivery.Columns.day;
import static io.rongqiao.scoring.evidence.delivery.Columns.ofEvidence;
import static io.rongqiao.scoring.evidence.delivery.Columns.text;
import static io.rongqiao.scoring.evidence.delivery.RowRule.notBefore;
import static io.rongqiao.scoring.evidence.delivery.RowRule.notNegative;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.util.List;

/** The kinds that registers, courts and authorities publish. */
final class RegisterKinds {

  static final DeliveryKind REGISTRY_RECORDS =
      new DeliveryKind(
          "registry-records",
          EvidenceFamily.REGISTRY,
          "registry_record",
          "登记信息",
          "entries of public registers",
          ofEvidence(
              Column.coded(
                      "kind",
                      "类别",
                      "what the entry is about",
                      "ESTABLISHMENT 设立",
                      "CAPITAL 注册资本",
                      "EMPLOYEES 从业人员",
                      "REVENUE 营业收入",
                      "ASSETS 资产总额",
                      "LICENCE 许可 行政许可",
                      "PATENT 专利",
                      "TRADEMARK 商标",
                      "HIGH_TECH 高新技术企业",
                      "SPECIALIZED_NEW 专精特新",
                      "ENTREPRENEUR_GROUP 创业担保重点群体",
                      "CHANGE 变更")
                  .always(),
              text("reference", "编号", "its number in the register").orElse("").alias("证书编号"),
              text("content", "内容", "what it says"),
              day("valid_from", "生效日期", "first day it holds").always().alias("有效期自"),
              day("valid_until", "失效日期", "last day it holds").alias("有效期至"),
              Column.of("figure", ColumnType.COUNT, "数值", "a count that goes with the kind"),
              amount("amount", "金额", "an amount that goes with the kind"),
              currencyIfAny(),
              day("published_on", "公示日期", "day of publication").notStored()),
          List.of("published_on", "valid_from"),
          List.of("valid_until"),
          List.of(notNegative("amount"), notBefore("valid_until", "valid_from")));

  static final DeliveryKind PARTIES =
      new DeliveryKind(
          "parties",
          EvidenceFamily.REGISTRY,
          "enterprise_party",
          "关联方",
          "owners, controllers and officers",
          ofEvidence(
              Column.coded(
                      "role",
                      "角色",
                      "what the party is to the enterprise",
                      "LEGAL_REPRESENTATIVE 法定代表人",
                      "SHAREHOLDER 股东",
                      "CONTROLLER 实际控制人",
                      "DIRECTOR 董事",
                      "SUPERVISOR 监事",
                      "MANAGER 经理 高管")
                  .always(),
              personal(
                  Column.of("party", ColumnType.PARTY, "关联方标识", "18-character code or id number")
                      .always()
                      .alias("party_id", "证件号码")),
              Column.of("natural_person", ColumnType.FLAG, "是否自然人", "whether it is a person")
                  .always(),
              Column.of("name", ColumnType.SEALED, "姓名或名称", "its name")
                  .notStored()
                  .sealed("name_sealed")
                  .alias("party_name", "姓名"),
              Column.of("share", ColumnType.SHARE, "持股比例", "part of the shares").alias("出资比例"),
              day("valid_from", "起始日期", "first day it holds").always().alias("任职日期"),
              day("valid_until", "截止日期", "last day it holds")),
          List.of("valid_from"),
          List.of("valid_until"),
          List.of(notBefore("valid_until", "valid_from")));

  static final DeliveryKind COURT_RECORDS =
      new DeliveryKind(
          "court-records",
          EvidenceFamily.JUDICIAL,
          "court_record",
          "涉诉信息",
          "cases the enterprise is a party to",
          ofEvidence(
              Column.of("case_number", ColumnType.PSEUDONYM, "案号", "the case's number")
                  .storedIn("reference")
                  .sealed("case_number_sealed")
                  .always(),
              Column.coded(
                      "role",
                      "诉讼地位",
                      "on which side the enterprise stands",
                      "PLAINTIFF 原告 申请人 申请执行人",
                      "DEFENDANT 被告 被申请人 被执行人",
                      "THIRD_PARTY 第三人")
                  .always(),
              Column.coded(
                      "kind",
                      "案由类别",
                      "what it is about",
                      "LOAN_DISPUTE 借款纠纷 金融借款",
                      "CONTRACT 合同纠纷 买卖合同",
                      "LABOUR 劳动争议",
                      "ENFORCEMENT 执行",
                      "BANKRUPTCY 破产",
                      "CRIMINAL 刑事",
                      "OTHER 其他")
                  .orElse("OTHER"),
              day("filed_on", "立案日期", "day filed").storedIn("valid_from").always(),
              day("published_on", "公开日期", "day of publication").always(),
              day("closed_on", "结案日期", "day closed"),
              amount("amount", "标的金额", "amount in dispute"),
              currencyIfAny(),
              Column.of("text", ColumnType.SEALED, "正文", "text of the record")
                  .notStored()
                  .sealed("text_sealed")),
          List.of("published_on"),
          List.of("closed_on"),
          List.of(notNegative("amount")));

  static final DeliveryKind PENALTIES =
      new DeliveryKind(
          "penalties",
          EvidenceFamily.JUDICIAL,
          "penalty",
          "行政处罚",
          "administrative penalties",
          ofEvidence(
              Column.of("document", ColumnType.PSEUDONYM, "处罚文号", "number of the decision")
                  .storedIn("reference")
                  .sealed("document_sealed")
                  .always()
                  .alias("reference", "文书号"),
              Column.coded(
                      "area",
                      "领域",
                      "which law was broken",
                      "TAX 税务",
                      "MARKET 市场监管",
                      "ENVIRONMENT 环保",
                      "SAFETY 安全生产",
                      "LABOUR 劳动",
                      "CUSTOMS 海关",
                      "OTHER 其他")
                  .orElse("OTHER"),
              Column.of("serious", ColumnType.FLAG, "是否严重", "whether it is serious")
                  .orElse("false"),
              day("decided_on", "处罚日期", "day of the decision").storedIn("valid_from").always(),
              day("published_on", "公示日期", "day of publication").always(),
              day("repaired_on", "信用修复日期", "day of credit repair"),
              amount("fine", "罚款金额", "fine"),
              currencyIfAny(),
              Column.of("text", ColumnType.SEALED, "处罚事由", "reason and text")
                  .notStored()
                  .sealed("text_sealed")),
          List.of("published_on"),
          List.of("repaired_on"),
          List.of(notNegative("fine")));

  static final DeliveryKind LIST_RECORDS =
      new DeliveryKind(
          "list-records",
          EvidenceFamily.JUDICIAL,
          "list_record",
          "名单信息",
          "stays on public lists",
          ofEvidence(
              Column.coded(
                      "list",
                      "名单",
                      "which list",
                      "DISHONEST_DEBTOR 失信被执行人",
                      "SERIOUS_VIOLATION 严重违法失信",
                      "TAX_VIOLATION 重大税收违法",
                      "ABNORMAL_OPERATION 经营异常",
                      "WAGE_ARREARS 拖欠农民工工资",
                      "OVERDUE_TO_SMALL 拖欠中小企业账款",
                      "HONOUR 红名单 守信激励")
                  .always(),
              text("authority", "列入机关", "who listed it").always(),
              day("listed_on", "列入日期", "day of listing").storedIn("valid_from").always(),
              day("removed_on", "移出日期", "day of removal")),
          List.of("listed_on"),
          List.of("removed_on"),
          List.of(notBefore("removed_on", "listed_on")));

  static final DeliveryKind LIQUIDATION_NOTICES =
      new DeliveryKind(
          "liquidation-notices",
          EvidenceFamily.JUDICIAL,
          "liquidation_notice",
          "清算公告",
          "notices of winding up",
          ofEvidence(
              Column.coded(
                      "kind",
                      "类别",
                      "how it ends",
                      "VOLUNTARY_LIQUIDATION 自行清算 清算",
                      "BANKRUPTCY 破产",
                      "LICENCE_REVOKED 吊销",
                      "DEREGISTRATION 注销")
                  .always(),
              text("reference", "公告编号", "the notice's number").always(),
              day("noticed_on", "公告日期", "day of the notice").storedIn("valid_from").always(),
              day("withdrawn_on", "撤销日期", "day of withdrawal")),
          List.of("noticed_on"),
          List.of("withdrawn_on"),
          List.of(notBefore("withdrawn_on", "noticed_on")));

  private RegisterKinds() {}

  private static Column personal(Column column) {
    return new Column(
        column.name(),
        column.type(),
        column.stored(),
        column.sealedIn(),
        column.required(),
        true,
        column.chinese(),
        column.english(),
        column.aliases(),
        column.codes(),
        column.standard());
  }
}
