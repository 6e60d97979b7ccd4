package io.rongqiao.matching.structure;

/** What a lender or guarantor may ask for besides interest, and what nobody may. */
public enum FeeKind {
  GUARANTEE_FEE("担保费", "guarantee fee"),
  APPRAISAL_FEE("评估费", "appraisal fee"),
  LEASE_HANDLING_FEE("租赁手续费", "lease handling fee"),
  FACTORING_SERVICE_FEE("保理服务费", "factoring service fee"),
  INSURANCE_PREMIUM("保证保险费", "insurance premium"),
  ADVISORY_FEE("财务顾问费", "financial advisory fee"),
  CONSULTING_FEE("咨询费", "consulting fee"),
  DEPOSIT("保证金", "cash deposit"),
  REGISTRATION_FEE("注册费", "registration fee"),
  MATERIALS_FEE("资料费", "materials fee"),
  COMMITMENT_FEE("承诺费", "commitment fee"),
  FUND_MANAGEMENT_FEE("资金管理费", "fund management fee");

  private final String zh;
  private final String en;

  FeeKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
