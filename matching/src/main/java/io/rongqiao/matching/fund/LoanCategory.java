package io.rongqiao.matching.fund;

/**
 * What a loss was made on. The documents want funds to serve 首贷、转贷、续贷 above all (关于加强金融服务民营企业的若干意见
 * （八）, L16290–16294) and name compensation of claims on guarantees (L9580–9582).
 */
public enum LoanCategory {
  FIRST_LOAN("首贷", "First loan"),
  BRIDGE("转贷", "Bridge loan"),
  RENEWAL("续贷", "Renewal"),
  OTHER_LOAN("其他贷款", "Other loan"),
  GUARANTEE_CLAIM("担保代偿", "Claim on a guarantee");

  private final String zh;
  private final String en;

  LoanCategory(String zh, String en) {
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
