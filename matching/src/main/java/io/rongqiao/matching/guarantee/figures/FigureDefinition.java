package io.rongqiao.matching.guarantee.figures;

import io.rongqiao.scoring.policy.Bilingual;

/** What each of a guarantor's figures means, and the article that names it. */
public enum FigureDefinition {
  STANDING(
      "standing",
      "在保余额、户数",
      "Standing",
      "元、笔、户",
      "期末日终的担保责任余额，及其笔数和户数，由担保变动台账逐日累计。",
      "What stands guaranteed at the end of the last day, in how many cases of how many customers.",
      "国办发〔2019〕6号 第（十七）"),
  MULTIPLE(
      "multiple",
      "放大倍数",
      "Multiple",
      "倍",
      "在保余额/期末有效的净资产，四位小数。",
      "What stands over the net assets in force, to four decimals.",
      "国办发〔2019〕6号 第（十六）"),
  BEGUN(
      "begun",
      "新增担保额",
      "Newly guaranteed",
      "元、笔、户",
      "生效日在期内的担保额。",
      "Guarantees that began in the period.",
      "财建〔2018〕547号 二（二）"),
  AVERAGE_FEE(
      "averageFee",
      "平均担保费率",
      "Average fee rate",
      "小数/年",
      "期内新增业务的约定年担保费率按担保额加权平均，六位小数。",
      "The agreed yearly fee of what began, weighted by amount, to six decimals.",
      "国办发〔2019〕6号 第（八）"),
  ANNUALISED(
      "annualised",
      "年化担保额、年化担保费率",
      "Annualised amount and fee rate",
      "元、小数",
      "∑（担保余额×天数）/365；担保费收入/年化担保额。在保业务计至约定到期日。",
      "What stood times its days over 365, and the fees over it; what still stands counts to its agreed end.",
      "财建〔2018〕547号 二（一）"),
  ANNUALISED_SMALL(
      "annualisedSmall",
      "新增小微企业年化担保额、费率",
      "The same of small and micro enterprises",
      "元、小数",
      "同上，仅计奖补统计口径的小型、微型企业。",
      "The same of those that the award statistics count.",
      "财建〔2018〕547号 二（一）"),
  CONCENTRATION(
      "concentration",
      "支小支农占比、单户500万元及以下占比",
      "Shares of small enterprises and farming, and of customers up to five million",
      "小数",
      "期末在保余额中支小支农的占比；其中单户担保金额合计500万元及以下的占比（分母按设置）。",
      "Of what stands: small enterprises and farming, and of them customers up to five million in all.",
      "国办发〔2019〕6号 第（六）"),
  CLAIM_RATE_OF_ENDED(
      "claimRateOfEnded",
      "代偿率（按解除额）",
      "Claim rate of what ended",
      "小数",
      "期内代偿额/期内解除的担保额（还款、结清与代偿）。文件仅有其名，未作定义。",
      "Claims paid over guarantees that ended in the period. The documents name the rate and define nothing.",
      "国办发〔2019〕6号 第（十四）、（十七）"),
  CLAIM_RATE_OF_BEGUN(
      "claimRateOfBegun",
      "代偿率（按新增额）",
      "Claim rate of what is new",
      "小数",
      "期内代偿额/期内新增担保额，合作方案的代偿上限按此计。",
      "Claims paid over what began in the period, as programmes cap it.",
      "国办发〔2019〕6号 第（十四）"),
  RECOVERY_RATE(
      "recoveryRate",
      "追偿率",
      "Recovery rate",
      "小数",
      "期内追偿到账额/（期初未收回代偿额+期内代偿额）。",
      "What came back in the period over what was open at its start and what was paid in it.",
      "国办发〔2019〕6号 第（十三）"),
  SURVIVAL(
      "survival",
      "担保对象存活率",
      "Survival of customers",
      "小数",
      "期内在保的企业中，担保机构未认定停业的占比；更严的口径另扣除代偿未全部收回的企业。",
      "Of those guaranteed in the period, who is not stated to be out of business; stricter, nor owes on a paid claim.",
      "国办发〔2019〕6号 第（十四）"),
  RECOMMENDED(
      "recommended",
      "推荐担保业务的数量和规模",
      "Cases recommended by a bank",
      "元、笔、户",
      "期内银行提交或备案的业务。",
      "Cases that the bank submitted or filed in the period.",
      "国办发〔2019〕6号 第（十四）"),
  LOAN_CARE(
      "care",
      "贷款风险管理",
      "How a bank manages its loans",
      "笔、天",
      "期内逾期通知数，其中已补足、被拒绝代偿的笔数，及首个逾期日至通知的平均天数。",
      "Notices of overdue loans, how many were cured or refused, and the days from overdue to notice on average.",
      "国办发〔2019〕6号 第（十四）");

  private final String field;
  private final String zh;
  private final String en;
  private final String unit;
  private final String definitionZh;
  private final String definitionEn;
  private final String source;

  FigureDefinition(
      String field,
      String zh,
      String en,
      String unit,
      String definitionZh,
      String definitionEn,
      String source) {
    this.field = field;
    this.zh = zh;
    this.en = en;
    this.unit = unit;
    this.definitionZh = definitionZh;
    this.definitionEn = definitionEn;
    this.source = source;
  }

  /** What it is called in the figures. */
  public String field() {
    return field;
  }

  public Bilingual title() {
    return Bilingual.of(zh, en);
  }

  public String unit() {
    return unit;
  }

  public Bilingual definition() {
    return Bilingual.of(definitionZh, definitionEn);
  }

  /** The document and article that names it. */
  public String source() {
    return source;
  }
}
