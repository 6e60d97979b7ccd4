package io.rongqiao.matching.guarantee.capacity;

/**
 * What a limit is about. In this order a reservation takes from them: the total, which all
 * reservations of a guarantor share, comes last and is held the shortest.
 */
public enum CapacityKind {
  CUSTOMER("单户限额", "limit for one customer"),
  GROUP("集团限额", "limit for one group"),
  PROGRAMME("合作方案额度", "quota of the programme"),
  TOTAL("担保总额度", "total capacity");

  private final String zh;
  private final String en;

  CapacityKind(String zh, String en) {
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
