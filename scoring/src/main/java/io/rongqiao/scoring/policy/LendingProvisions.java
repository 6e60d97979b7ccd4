package io.rongqiao.scoring.policy;

import io.rongqiao.scoring.policy.PolicySource.Quotation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the documents ask of those who lend, and of whom they lend to. */
final class LendingProvisions {

  private static final LocalDate FEES_OF_2019 = LocalDate.of(2019, 3, 4);

  private static final PolicyRule ENTREPRENEURSHIP_LOAN =
      new PolicyRule(
          RuleId.of("R19"),
          Bilingual.of(
              "创业担保贷款：个人最高15万元；小微企业当年新招用符合条件人员达25%（超过100人的15%）并签1年以上合同，最高300万元",
              "Entrepreneurship guaranteed loan: 150,000 yuan for a person; 3 million for a small or micro"
                  + " enterprise that hired 25 % of its staff (15 % above 100) among those eligible, for a"
                  + " year or longer"),
          PolicyScope.ENTREPRENEURSHIP_LOAN,
          Severity.HARD,
          Effect.BLOCKS,
          LocalDate.of(2018, 11, 16),
          null,
          new PolicySource(
              "关于做好当前和今后一个时期促进就业工作的若干意见",
              "国发〔2018〕39 号",
              List.of(
                  new Quotation(
                      15247,
                      15251,
                      "小微企业当年新招用符合创业担保贷款申请条件的人员数量达到企业现有在职职工人数 25%（超过 100 人的企业达到"
                          + " 15%）并与其签订 1 年以上劳动合同的，可申请最高不超过 300 万元的创业担保贷款"),
                  new Quotation(15245, 15247, "符合创业担保贷款申请条件的人员自主创业的，可申请最高不超过 15 万元的创业担保贷款")),
              "各地可适当放宽条件，由此产生的贴息由地方承担"));

  private static final PolicyRule PROCUREMENT_CONTRACT =
      new PolicyRule(
          RuleId.of("R25"),
          Bilingual.of(
              "政府采购合同融资：在中国政府采购网核对合同，原则上不得要求供应商提供担保",
              "Procurement financing: the contract is checked on the procurement site, and in principle no"
                  + " security is asked of the supplier"),
          PolicyScope.PROCUREMENT_FINANCING,
          Severity.SOFT,
          Effect.WARNS,
          LocalDate.of(2017, 4, 25),
          LocalDate.of(2019, 12, 31),
          new PolicySource(
              "小微企业应收账款融资专项行动工作方案（2017-2019 年）",
              "银发〔2017〕104 号",
              List.of(
                  new Quotation(
                      12068, 12072, "金融机构开展融资服务时，要及时通过在中国政府采购网核对合同信息等方式确认合同真实性，原则上不得要求供应商提供担保")),
              "专项行动为2017至2019年，期满后不再适用"));

  private static final PolicyRule LOAN_FEES_OF_2018 =
      loanFees(
          LocalDate.of(2018, 6, 23),
          FEES_OF_2019.minusDays(1),
          new PolicySource(
              "关于进一步深化小微企业金融服务的意见",
              "银发〔2018〕162 号",
              List.of(new Quotation(14208, 14210, "禁止向小微企业贷款收取承诺费、资金管理费，严格限制收取财务顾问费、咨询费")),
              "无银团贷款的例外"));

  private static final PolicyRule LOAN_FEES =
      loanFees(
          FEES_OF_2019,
          null,
          new PolicySource(
              "关于 2019 年进一步提升小微企业金融服务质效的通知",
              "银保监办发〔2019〕48 号",
              List.of(
                  new Quotation(17559, 17561, "除银团贷款外，禁止向小微企业贷款收取承诺费、资金管理费，严格限制收取财务顾问费、咨询费"),
                  new Quotation(
                      17561, 17563, "严禁发放贷款时附加不合理条件，以克扣放款数额、以贷转存、存贷挂钩、浮利分费、借贷搭售等行为，变相抬升小微企业融资成本")),
              "财务顾问费、咨询费为严格限制，并非禁止"));

  private static final PolicyRule BLACKLIST =
      new PolicyRule(
          RuleId.of("R33"),
          Bilingual.of(
              "被列入黑名单、重点关注名单的小微企业不得享受融资优惠政策",
              "An enterprise on a blacklist or watch list has no share in preferential financing"),
          PolicyScope.PREFERENTIAL_FINANCING,
          Severity.HARD,
          Effect.BLOCKS,
          LocalDate.of(2018, 6, 23),
          null,
          new PolicySource(
              "关于进一步深化小微企业金融服务的意见",
              "银发〔2018〕162 号",
              List.of(
                  new Quotation(
                      14361, 14363, "小微企业融资优惠政策优先支持信用状况好的市场主体，被政府有关部门列入黑名单、重点关注名单中的小微企业不得享受")),
              "仅限融资优惠政策；其他产品由出资方自定"));

  private static final PolicyRule COUNTED_AS_SMALL =
      new PolicyRule(
          RuleId.of("R38"),
          Bilingual.of(
              "奖补统计所称小微企业：划型标准的小型、微型企业，不含房地产、金融、投资管理、政府投融资平台和国资运营平台",
              "Small and micro in the award statistics: by the size standard, without real estate, finance,"
                  + " investment management, government vehicles and state capital platforms"),
          PolicyScope.AWARD_STATISTICS,
          Severity.DEFINITION,
          Effect.NOTES,
          LocalDate.of(2018, 10, 15),
          LocalDate.of(2020, 12, 31),
          new PolicySource(
              "关于对小微企业融资担保业务实施降费奖补政策的通知",
              "财建〔2018〕547 号",
              List.of(
                  new Quotation(
                      14775,
                      14779,
                      "小微企业是指符合工业和信息化部、国家统计局等部门联合制发的《中小企业划型标准规定》的小型企业、微型企业，不包括房地产行业、金融服务行业和投资（资产）管理类、地方政府投融资平台类、地方国有企业资本运营平台类企业")),
              "奖补安排于2018-2020年"));

  private static final PolicyRule EQUAL_TERMS =
      new PolicyRule(
          RuleId.of("R53"),
          Bilingual.of(
              "不得对民营企业设置歧视性要求，同等条件下利率和贷款条件一致",
              "No discrimination of private enterprises: the same rate and terms on the same conditions"),
          PolicyScope.LOAN_APPROVAL,
          Severity.HARD,
          Effect.BLOCKS,
          LocalDate.of(2019, 2, 14),
          null,
          new PolicySource(
              "关于加强金融服务民营企业的若干意见",
              "",
              List.of(
                  new Quotation(16321, 16323, "贷款审批中不得对民营企业设置歧视性要求，同等条件下民营企业与国有企业贷款利率和贷款条件保持一致"),
                  new Quotation(16313, 16315, "授信中不得附加以贷转存等任何不合理条件"),
                  new Quotation(
                      17282, 17284, "商业银行贷款审批中不得对民营企业设置歧视性要求，同等条件下民营企业与国有企业贷款利率和贷款条件保持一致")),
              "文本未署日期，以公开发布日2019-02-14计；银保监发﹝2019﹞8 号重申"));

  static final List<PolicyRule> RULES =
      List.of(
          ENTREPRENEURSHIP_LOAN,
          PROCUREMENT_CONTRACT,
          LOAN_FEES_OF_2018,
          LOAN_FEES,
          BLACKLIST,
          COUNTED_AS_SMALL,
          EQUAL_TERMS);

  private LendingProvisions() {}

  private static PolicyRule loanFees(
      LocalDate from, @Nullable LocalDate until, PolicySource source) {
    return new PolicyRule(
        RuleId.of("R32"),
        Bilingual.of(
            "小微企业贷款不得收取承诺费、资金管理费，严格限制财务顾问费、咨询费",
            "No commitment or fund-management fee on loans to small and micro enterprises; advisory and"
                + " consulting fees strictly limited"),
        PolicyScope.SMALL_AND_MICRO_LOAN,
        Severity.HARD,
        Effect.BLOCKS,
        from,
        until,
        source);
  }
}
