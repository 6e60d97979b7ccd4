package io.rongqiao.matching.structure;

/** Who may bear part of a guaranteed loan's loss. */
public enum GuaranteeTier {
  BANK("银行", "bank"),
  CITY("市县担保机构", "city guarantor"),
  PROVINCE("省级再担保", "provincial re-guarantor"),
  NATIONAL("国家融资担保基金", "national guarantee fund"),
  POOL("政府风险补偿资金", "government pool");

  private final String zh;
  private final String en;

  GuaranteeTier(String zh, String en) {
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
