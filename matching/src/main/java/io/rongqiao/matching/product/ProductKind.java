package io.rongqiao.matching.product;

/** The kinds of financing that the documents name and the catalogue holds. */
public enum ProductKind {
  TAX_LOAN("银税互动信用贷款", "tax credit loan"),
  INVOICE_LOAN("发票信用贷款", "invoice loan"),
  UTILITY_LOAN("水电信用贷款", "utility loan"),
  RECEIVABLE_PLEDGE("应收账款质押贷款", "receivable pledge"),
  FACTORING("保理", "factoring"),
  REVERSE_FACTORING("反向保理", "reverse factoring"),
  PROCUREMENT_CONTRACT_LOAN("政府采购合同融资", "procurement-contract loan"),
  GUARANTEED_LOAN("政策性担保贷款", "guaranteed loan"),
  TECHNOLOGY_LOAN("科技型企业贷款", "technology enterprise loan"),
  IP_PLEDGE("知识产权质押贷款", "intellectual-property pledge"),
  RENEWAL("无还本续贷", "renewal without repayment"),
  BRIDGE("过桥转贷", "bridge to the next loan"),
  STARTUP_GUARANTEED_LOAN("创业担保贷款", "entrepreneurship guaranteed loan"),
  LEASING("设备融资租赁", "equipment leasing"),
  INSURED_LOAN("贷款保证保险贷款", "credit-insured loan");

  private final String zh;
  private final String en;

  ProductKind(String zh, String en) {
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
