package io.rongqiao.matching.budget;

import io.rongqiao.scoring.policy.Bilingual;

/** What a plan says of a lead. */
public enum Verdict {
  CHOSEN("建议放款", "An offer is suggested"),
  CONSENT_ENDED(
      "企业的授权已撤回或到期，不能再读取其档案",
      "The consent was withdrawn or has ended, so the profile may not be read"),
  NOT_GRADED("最新档案没有评级", "The latest profile has no grade"),
  REFUSED_GRADE("该等级不予放款", "The grade is refused"),
  OTHER_CURRENCY("不是人民币申请", "The request is not in yuan"),
  NO_AMOUNT(
      "没有同时满足产品、申请和所定上下限的金额",
      "No amount lies within the product's, the request's and the stated bounds"),
  NO_RATE(
      "所给利率都不在产品公布的区间内", "None of the stated rates lies in the band that the product publishes"),
  NO_GUARANTEE("担保方案不接受这样的金额或期限", "No guarantee programme takes such an amount or term"),
  NO_MARGIN(
      "在任何允许的利率下，预计收益都不为正", "At every rate that may be asked it would lose more than it earns"),
  OVER_LIMIT("最小的金额也超过了限额", "Even the smallest amount exceeds a limit"),
  LIMIT_REACHED("限额已被收益更高的申请用尽", "A limit is taken up by requests that bring more"),
  SIBLING_CHOSEN("同一申请已选用另一产品", "The same request is served by another product"),
  CROWDED_OUT("占用同样的额度，其他申请收益更高", "Others bring more for what it would draw on");

  private final String zh;
  private final String en;

  Verdict(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Bilingual text() {
    return Bilingual.of(zh, en);
  }
}
