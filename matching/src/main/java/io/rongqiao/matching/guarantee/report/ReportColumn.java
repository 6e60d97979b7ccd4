package io.rongqiao.matching.guarantee.report;

import io.rongqiao.scoring.policy.Bilingual;

/** A column of the monthly data set, in the order of the file. */
public enum ReportColumn {
  MONTH("month", "报送月份", "Month", "年-月", "所报送的月份。", "The month reported."),
  CASE(
      "case_number",
      "业务编号",
      "Case",
      "",
      "平台内该笔担保业务的编号。",
      "The platform's number of the guarantee."),
  CUSTOMER(
      "customer_code",
      "被担保人统一社会信用代码",
      "Customer",
      "",
      "被担保企业的统一社会信用代码。",
      "The customer's unified social credit code."),
  SIZE(
      "size_class",
      "企业规模",
      "Size class",
      "",
      "担保生效日按《中小企业划型标准规定》划定：MICRO、SMALL、MEDIUM、LARGE；登记信息不足以划定的为空。",
      "By the size standard on the day the guarantee began; empty where the register does not tell."),
  INDUSTRY("industry", "行业代码", "Industry", "GB/T 4754-2017", "登记的行业。", "As registered."),
  COUNTED(
      "in_award_scope",
      "计入奖补统计",
      "Counts in the award statistics",
      "true/false",
      "小型或微型，且不属于房地产、金融、投资（资产）管理、政府投融资平台（财建〔2018〕547号 二（一））。",
      "Small or micro, and none of real estate, finance, asset management or government vehicles."),
  AMOUNT(
      "guaranteed_amount",
      "实际担保额",
      "Guaranteed amount",
      "元",
      "担保生效时的担保金额。",
      "What was guaranteed when the guarantee began."),
  BEGAN("began_on", "担保生效日", "Began on", "年-月-日", "贷款发放、担保生效之日。", "When the loan was paid out."),
  AGREED_END(
      "agreed_end",
      "约定到期日",
      "Agreed end",
      "年-月-日",
      "按约定还款时担保责任到期之日。",
      "When it ends, were the loan repaid as agreed."),
  ENDED(
      "ended_on",
      "实际解除日",
      "Ended on",
      "年-月-日",
      "月末前担保余额降为零之日（结清或代偿）；在保为空。",
      "When nothing stood any more, by repayment or claim; empty while it stands."),
  DAYS(
      "actual_days",
      "实际担保天数",
      "Days guaranteed",
      "天",
      "生效日（含）至实际解除日（不含）；在保业务计至约定到期日，已逾约定到期日的计至月末。",
      "From the first day to its end, that day excluded; while it stands to the agreed end, or past that to the end of the month."),
  STANDING(
      "standing_amount",
      "月末担保余额",
      "Standing at the end of the month",
      "元",
      "月末日终的担保责任余额。",
      "What stands guaranteed at the end of the month."),
  FEE(
      "fee_income",
      "担保费收入",
      "Fee",
      "元",
      "约定年担保费率×担保额×约定天数/365，四舍五入到分。",
      "The agreed yearly fee on the amount for the agreed days over 365, half up to the fen."),
  ANNUALISED(
      "annualised_amount",
      "年化担保额",
      "Annualised amount",
      "元",
      "∑（各时段担保余额×天数）/365，四舍五入到分；未提前还款时即实际担保额×实际担保天数/365（二（一））。",
      "The sum of what stood times its days, over 365, half up to the fen."),
  FEE_RATE(
      "annualised_fee_rate",
      "年化担保费率",
      "Annualised fee rate",
      "小数",
      "担保费收入/年化担保额，保留六位小数（二（一））。",
      "The fee over the annualised amount, to six decimals."),
  NEW_IN_MONTH(
      "new_in_month", "本月新增", "New this month", "true/false", "生效日在报送月份内。", "Began this month."),
  NEW_IN_YEAR(
      "new_in_year",
      "本年新增",
      "New this year",
      "true/false",
      "生效日在报送年度内（新增小微企业年化担保额的口径）。",
      "Began this calendar year."),
  UP_TO_TEN_MILLION(
      "loan_up_to_ten_million",
      "单户贷款1000万元及以下",
      "Customer up to ten million",
      "true/false",
      "月末（已解除的为生效日）该户在本机构的担保额合计不超过1000万元（二（三））。",
      "What stands for the customer in all at the end of the month, or where it ended when it began, is at most ten million."),
  FIRST_LOAN(
      "first_loan",
      "首贷",
      "First loan",
      "true/false",
      "申请时被担保人无银行贷款记录（二（三））。",
      "No bank loan of the customer was on record."),
  OVER_ONE_YEAR(
      "over_one_year",
      "中长期贷款",
      "Longer than a year",
      "true/false",
      "约定期限超过一年（二（三））。",
      "The agreed term is longer than a year.");

  private final String header;
  private final String zh;
  private final String en;
  private final String unit;
  private final String definitionZh;
  private final String definitionEn;

  ReportColumn(
      String header, String zh, String en, String unit, String definitionZh, String definitionEn) {
    this.header = header;
    this.zh = zh;
    this.en = en;
    this.unit = unit;
    this.definitionZh = definitionZh;
    this.definitionEn = definitionEn;
  }

  public String header() {
    return header;
  }

  public Bilingual title() {
    return Bilingual.of(zh, en);
  }

  /** Empty where a text or a number of something has none. */
  public String unit() {
    return unit;
  }

  public Bilingual definition() {
    return Bilingual.of(definitionZh, definitionEn);
  }
}
