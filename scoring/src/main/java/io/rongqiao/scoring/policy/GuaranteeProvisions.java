package io.rongqiao.scoring.policy;

import io.rongqiao.scoring.policy.PolicySource.Quotation;
import java.time.LocalDate;
import java.util.List;

/** What the documents ask of guarantors, re-guarantors and the banks beside them. */
final class GuaranteeProvisions {

  private static final LocalDate FUND_OPINION = LocalDate.of(2019, 1, 22);

  private static final PolicyRule GUARANTEE_FEE =
      new PolicyRule(
          RuleId.of("R26"),
          Bilingual.of(
              "担保费率：单户500万元及以下原则上不超过1%，500万元以上不超过1.5%",
              "Guarantee fee: in principle at most 1 % up to 5 million yuan per customer, 1.5 % above"),
          PolicyScope.GOVERNMENT_BACKED_GUARANTEE,
          Severity.SOFT,
          Effect.WARNS,
          FUND_OPINION,
          null,
          fundOpinion(
              16502,
              16506,
              "对单户担保金额 500 万元及以下的小微企业和“三农”主体收取的担保费率原则上不超过 1%，对单户担保金额 500"
                  + " 万元以上的小微企业和“三农”主体收取的担保费率原则上不超过 1.5%",
              ""));

  private static final PolicyRule RE_GUARANTEE_FEE =
      new PolicyRule(
          RuleId.of("R27"),
          Bilingual.of(
              "再担保费率：单户500万元及以下原则上不高于承担风险责任的0.3%，500万元以上不高于0.5%",
              "Re-guarantee fee: in principle at most 0.3 % of the risk borne up to 5 million yuan per"
                  + " customer, 0.5 % above"),
          PolicyScope.RE_GUARANTEE,
          Severity.SOFT,
          Effect.WARNS,
          FUND_OPINION,
          null,
          fundOpinion(
              16508,
              16514,
              "单户担保金额 500 万元以上的再担保业务收费，原则上不高于承担风险责任的 0.5%，单户担保金额 500"
                  + " 万元及以下的再担保业务收费，原则上不高于承担风险责任的 0.3%",
              "所在句以国家融资担保基金为主语，同句要求其收费一般不高于省级"));

  private static final PolicyRule RISK_SHARES =
      new PolicyRule(
          RuleId.of("R28"),
          Bilingual.of(
              "风险分担：原则上国家基金和银行均不低于20%，省级不低于国家基金",
              "Risk shares: in principle at least 20 % each for the national fund and the bank, and the"
                  + " province no less than the fund"),
          PolicyScope.NATIONAL_FUND_BUSINESS,
          Severity.SOFT,
          Effect.WARNS,
          FUND_OPINION,
          null,
          fundOpinion(
              16526,
              16529,
              "原则上国家融资担保基金和银行业金融机构承担的风险责任比例均不低于 20%，省级担保、再担保基金（机构）承担的风险责任比例不低于国家融资担保基金承担的比例",
              ""));

  /** Tested when a partner is admitted, projected and alarmed; repayments alone move the ratio. */
  private static final PolicyRule CONCENTRATION_BY_CREDIT_LINE =
      new PolicyRule(
          RuleId.of("R29"),
          Bilingual.of(
              "合作机构：支持小微的担保金额占比不低于80%，其中单户授信500万元及以下不低于50%",
              "Fund partners: at least 80 % of the guaranteed amount for small and micro enterprises, of"
                  + " it at least 50 % for credit lines up to 5 million yuan"),
          PolicyScope.FUND_PARTNER,
          Severity.HARD,
          Effect.RAISES_REVIEW,
          LocalDate.of(2018, 6, 23),
          FUND_OPINION.minusDays(1),
          new PolicySource(
              "关于进一步深化小微企业金融服务的意见",
              "银发〔2018〕162 号",
              List.of(
                  new Quotation(
                      14320,
                      14326,
                      "支持小微企业融资的担保金额占比不低于 80%，其中支持单户授信 500"
                          + " 万元及以下小微企业贷款及个体工商户、小微企业主经营性贷款的担保金额占比不低于 50%")),
              "50%的分母未明示"));

  private static final PolicyRule CONCENTRATION =
      new PolicyRule(
          RuleId.of("R29"),
          Bilingual.of(
              "合作机构：支小支农担保金额占比不低于80%，其中单户担保500万元及以下不低于50%",
              "Fund partners: at least 80 % of the guaranteed amount for small enterprises and farming,"
                  + " of it at least 50 % up to 5 million yuan per customer"),
          PolicyScope.FUND_PARTNER,
          Severity.HARD,
          Effect.RAISES_REVIEW,
          FUND_OPINION,
          null,
          fundOpinion(
              16486,
              16490,
              "合作机构支小支农担保金额占全部担保金额的比例不得低于 80%，其中单户担保金额 500 万元及以下的占比不得低于 50%",
              "50%的分母未明示；以单户担保金额计，2018年文件以单户授信计"));

  private static final PolicyRule PROHIBITED_BUSINESS =
      new PolicyRule(
          RuleId.of("R30"),
          Bilingual.of(
              "不得为政府债券发行、政府融资平台提供担保增信，不得向非融资担保机构股权投资",
              "No guarantee for government bonds or government financing vehicles, no equity in others than"
                  + " guarantors"),
          PolicyScope.GOVERNMENT_BACKED_GUARANTOR,
          Severity.HARD,
          Effect.BLOCKS,
          FUND_OPINION,
          null,
          fundOpinion(
              16445, 16447, "不得偏离主业盲目扩大业务范围，不得为政府债券发行提供担保，不得为政府融资平台融资提供增信，不得向非融资担保机构进行股权投资", ""));

  private static final PolicyRule FEE_WHITELIST =
      new PolicyRule(
          RuleId.of("R31"),
          Bilingual.of(
              "除贷款利息和担保费外不得收取其他费用", "Nothing may be charged but interest and the guarantee fee"),
          PolicyScope.GUARANTEE_DEAL,
          Severity.HARD,
          Effect.BLOCKS,
          FUND_OPINION,
          null,
          fundOpinion(16518, 16522, "除贷款利息和担保费外，不得以保证金、承诺费、咨询费、顾问费、注册费、资料费等名义收取不合理费用", ""));

  private static final PolicyRule RISK_TRANSFER =
      new PolicyRule(
          RuleId.of("R34"),
          Bilingual.of(
              "严格审核有银行贷款记录主体的担保申请，防止风险转嫁",
              "Applications of borrowers with a bank loan on record are reviewed strictly, lest the bank"
                  + " hand on its own risk"),
          PolicyScope.GOVERNMENT_BACKED_GUARANTEE,
          Severity.HARD,
          Effect.RAISES_REVIEW,
          FUND_OPINION,
          null,
          fundOpinion(
              16632,
              16636,
              "各级政府性融资担保机构要严格审核有银行贷款记录的小微企业和“三农”主体的担保申请，防止银行业金融机构将应由自身承担的贷款风险转由融资担保、再担保机构承担",
              ""));

  private static final PolicyRule LOCAL_SUBSIDY =
      new PolicyRule(
          RuleId.of("R39"),
          Bilingual.of(
              "有条件的地方可对单户500万元及以下、平均费率不超过1%的业务给予担保费补贴",
              "Where a place can afford it, fees up to 5 million yuan per customer at 1 % or less on average"
                  + " may be subsidised"),
          PolicyScope.LOCAL_SUBSIDY,
          Severity.SOFT,
          Effect.NOTES,
          FUND_OPINION,
          null,
          new PolicySource(
              "关于有效发挥政府性融资担保基金作用切实支持小微企业和“三农”发展的指导意见",
              "国办发〔2019〕6 号",
              List.of(
                  new Quotation(
                      16561, 16563, "有条件的地方可对单户担保金额 500 万元及以下、平均担保费率不超过 1%的担保业务给予适当担保费补贴"),
                  new Quotation(
                      16577, 16581, "对支小支农担保业务占比较高，在保余额、户数增长较快，代偿率控制在合理区间的融资担保、再担保机构，给予一定比例的代偿补偿")),
              "补贴与补偿的比例由地方定，文件无数字"));

  private static final PolicyRule CLAIM_FIRST =
      new PolicyRule(
          RuleId.of("R59"),
          Bilingual.of("先代偿、后分险", "A claim is paid first and the loss shared afterwards"),
          PolicyScope.GOVERNMENT_BACKED_GUARANTEE,
          Severity.HARD,
          Effect.BLOCKS,
          FUND_OPINION,
          null,
          fundOpinion(16547, 16549, "各级政府性融资担保机构要按照“先代偿、后分险”原则，落实代偿和分险责任", ""));

  static final List<PolicyRule> RULES =
      List.of(
          GUARANTEE_FEE,
          RE_GUARANTEE_FEE,
          RISK_SHARES,
          CONCENTRATION_BY_CREDIT_LINE,
          CONCENTRATION,
          PROHIBITED_BUSINESS,
          FEE_WHITELIST,
          RISK_TRANSFER,
          LOCAL_SUBSIDY,
          CLAIM_FIRST);

  private GuaranteeProvisions() {}

  private static PolicySource fundOpinion(int fromLine, int toLine, String words, String note) {
    return new PolicySource(
        "关于有效发挥政府性融资担保基金作用切实支持小微企业和“三农”发展的指导意见",
        "国办发〔2019〕6 号",
        List.of(new Quotation(fromLine, toLine, words)),
        note);
  }
}
