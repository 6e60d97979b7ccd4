package io.rongqiao.matching.product;

/** What stands behind the borrower's word. */
public enum Security {
  NONE("信用，无抵押担保", "none"),
  RECEIVABLE_PLEDGE("应收账款质押", "pledge of receivables"),
  RECEIVABLE_ASSIGNMENT("应收账款转让", "assignment of receivables"),
  CONTRACT_PROCEEDS("合同回款账户锁定", "locked proceeds of the contract"),
  IP_PLEDGE("知识产权质押", "pledge of intellectual property"),
  GUARANTEE("融资担保机构保证", "guarantee by an institution"),
  EQUIPMENT_TITLE("设备所有权", "title to the equipment"),
  CREDIT_INSURANCE("贷款保证保险", "credit insurance");

  private final String zh;
  private final String en;

  Security(String zh, String en) {
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
