package io.rongqiao.matching.product;

/** What the money is for. */
public enum Purpose {
  WORKING_CAPITAL("流动资金周转", "working capital"),
  ORDER("订单或采购合同履约", "fulfilling an order or procurement contract"),
  EQUIPMENT("设备购置", "buying equipment"),
  RESEARCH("技术研发", "research and development"),
  RENEWAL("到期续贷", "renewing a loan that falls due"),
  STARTUP("创业与吸纳就业", "starting up and hiring");

  private final String zh;
  private final String en;

  Purpose(String zh, String en) {
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
