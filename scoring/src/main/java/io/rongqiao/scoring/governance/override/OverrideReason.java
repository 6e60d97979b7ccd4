package io.rongqiao.scoring.governance.override;

import io.rongqiao.scoring.policy.Bilingual;

/** Why a person sees what the card does not; never ownership, region or who somebody knows. */
public enum OverrideReason {
  NEWER_EVIDENCE("有更新的资料", "There is newer evidence"),
  EVIDENCE_WRONG("所用数据有误", "The evidence is wrong"),
  COLLATERAL_OR_SUPPORT("有担保或第三方支持", "There is security or support"),
  MANAGEMENT("经营管理情况", "How it is managed"),
  INDUSTRY("行业情况", "How its industry fares"),
  CONDUCT("履约情况", "How it has kept its word"),
  OTHER("其他", "Another reason");

  private final String zh;
  private final String en;

  OverrideReason(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Bilingual text() {
    return Bilingual.of(zh, en);
  }
}
