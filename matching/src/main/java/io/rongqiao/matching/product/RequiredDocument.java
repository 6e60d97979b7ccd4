package io.rongqiao.matching.product;

/** A paper that the lender wants to see. */
public enum RequiredDocument {
  BUSINESS_LICENCE("营业执照", "business licence"),
  TAX_AUTHORISATION("涉税信息查询授权书", "authorisation to read tax records"),
  INVOICE_AUTHORISATION("发票信息查询授权书", "authorisation to read invoices"),
  UTILITY_AUTHORISATION("水电缴费信息查询授权书", "authorisation to read utility bills"),
  FINANCIAL_STATEMENTS("近两年财务报表", "financial statements of two years"),
  TRADE_CONTRACT("贸易合同", "trade contract"),
  PROCUREMENT_CONTRACT("政府采购合同（中国政府采购网可查）", "government procurement contract, as published"),
  RECEIVABLE_LIST("应收账款明细", "list of receivables"),
  DEBTOR_CONFIRMATION("付款方确权", "confirmation by the debtor"),
  IP_CERTIFICATE("知识产权证书", "intellectual-property certificate"),
  IP_VALUATION("知识产权评估报告", "valuation of the intellectual property"),
  EQUIPMENT_QUOTATION("设备报价单或购销合同", "quotation or contract for the equipment"),
  HIRING_LIST("新招用人员名单及劳动合同", "list of new hires with labour contracts"),
  EXISTING_LOAN_CONTRACT("原借款合同", "the loan contract that falls due"),
  TECHNOLOGY_ENTERPRISE_NUMBER("科技型中小企业入库登记编号", "technology enterprise registration number");

  private final String zh;
  private final String en;

  RequiredDocument(String zh, String en) {
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
