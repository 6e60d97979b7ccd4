package io.rongqiao.matching.structure;

/** How a loan is paid back, month by month. */
public enum Repayment {
  /** The same sum every month. */
  EQUAL_INSTALMENTS("等额本息", "equal instalments"),
  /** The same part of the principal every month, and interest on what is left. */
  EQUAL_PRINCIPAL("等额本金", "equal principal"),
  /** Interest every month, the principal at the end. */
  INTEREST_ONLY_BULLET("按月付息、到期还本", "interest monthly, principal at the end"),
  /** Everything at the end, as when the invoice is paid. */
  BULLET("到期一次还本付息", "everything at the end");

  private final String zh;
  private final String en;

  Repayment(String zh, String en) {
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
