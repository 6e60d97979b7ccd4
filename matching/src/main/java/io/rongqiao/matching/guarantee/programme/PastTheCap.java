package io.rongqiao.matching.guarantee.programme;

/** What a programme does once claims of a year have reached its cap. */
public enum PastTheCap {
  /** No new case is taken until the year ends; claims on old ones are paid as agreed. */
  SUSPEND_NEW_CASES("暂停新增业务，存量代偿照付", "no new cases; claims on old ones are paid"),
  /** What exceeds the cap is the bank's. */
  LENDER_BEARS_THE_REST("超出部分由银行承担", "the bank bears what exceeds it");

  private final String zh;
  private final String en;

  PastTheCap(String zh, String en) {
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
