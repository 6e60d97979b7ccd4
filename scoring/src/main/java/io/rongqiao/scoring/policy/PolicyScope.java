package io.rongqiao.scoring.policy;

/** Whom or what a rule concerns. Outside its scope it says nothing, however it sounds. */
public enum PolicyScope {
  GOVERNMENT_BACKED_GUARANTOR("政府性融资担保、再担保机构", "Government-backed guarantors and re-guarantors"),
  GOVERNMENT_BACKED_GUARANTEE("政府性融资担保机构的小微、三农担保业务", "Guarantees by government-backed guarantors"),
  RE_GUARANTEE("国家及省级再担保业务", "Re-guarantees of the national and provincial funds"),
  NATIONAL_FUND_BUSINESS("与国家融资担保基金合作的业务", "Business shared with the national guarantee fund"),
  FUND_PARTNER("担保基金的合作机构", "Guarantors that partner with a guarantee fund"),
  GUARANTEE_DEAL("银担合作业务", "Deals between a bank and a guarantor"),
  SMALL_AND_MICRO_LOAN("小微企业贷款", "Loans to small and micro enterprises"),
  PREFERENTIAL_FINANCING("小微企业融资优惠政策", "Preferential financing of small and micro enterprises"),
  ENTREPRENEURSHIP_LOAN("创业担保贷款", "Entrepreneurship guaranteed loans"),
  PROCUREMENT_FINANCING("政府采购合同融资", "Financing on government procurement contracts"),
  AWARD_STATISTICS("降费奖补统计", "Statistics for the fee-reduction award"),
  LOCAL_SUBSIDY("地方担保费补贴与代偿补偿", "Local fee subsidies and compensation"),
  LOAN_APPROVAL("贷款审批", "Approval of any loan");

  private final String zh;
  private final String en;

  PolicyScope(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Bilingual title() {
    return Bilingual.of(zh, en);
  }
}
