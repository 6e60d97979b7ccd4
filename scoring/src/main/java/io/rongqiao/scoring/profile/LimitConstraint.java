package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.policy.Bilingual;

/** What can keep a limit down. */
public enum LimitConstraint {
  SALES_LAST_YEAR("近12个月销售额", "Sales of the last twelve months"),
  SALES_TWO_YEARS("近两年平均销售额", "Average sales of the last two years"),
  RECEIVABLES_UNPAID("买方实际付款的销售额", "Sales that buyers do pay"),
  TAX_PAID("近12个月实缴税额", "Tax paid in the last twelve months"),
  CREDIT_OVERDUE("现有授信逾期", "Credit that is overdue"),
  EXISTING_CREDIT("已有授信占用", "Credit already outstanding"),
  INCLUSIVE_CEILING("普惠型小微企业单户授信上限", "Ceiling of inclusive credit to one borrower");

  private final String zh;
  private final String en;

  LimitConstraint(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Bilingual title() {
    return Bilingual.of(zh, en);
  }
}
