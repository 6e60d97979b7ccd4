package io.rongqiao.scoring.synthetic;

import java.util.List;

/** A kind of delivery file and its columns. */
public enum Sheet {
  ENTERPRISES(
      "enterprises",
      "enterprise_id,name,established_on,industry,division,employees,revenue,total_assets"),
  INPUT_INVOICES(
      "input-invoices",
      "enterprise_id,code,number,issued_on,seller_id,net,tax,gross,status,voided_on,red_letter_of"),
  OUTPUT_INVOICES(
      "output-invoices",
      "enterprise_id,code,number,issued_on,buyer_id,net,tax,gross,status,voided_on,red_letter_of"),
  TAX_FILINGS(
      "tax-filings", "enterprise_id,tax,month,due_on,filed_on,paid_on,sales,payable,paid,arrears"),
  TAX_GRADES("tax-grades", "enterprise_id,year,grade,published_on"),
  UTILITY_BILLS(
      "utility-bills", "enterprise_id,utility,meter,month,usage,amount,billed_on,due_on,paid_on"),
  RECEIVABLES(
      "receivables",
      "enterprise_id,number,debtor,amount,issued_on,due_on,confirmed_on,paid_on,paid"),
  REGISTRY_RECORDS(
      "registry-records",
      "enterprise_id,kind,reference,content,valid_from,valid_until,figure,amount,published_on"),
  PARTIES(
      "parties", "enterprise_id,role,party_id,name,natural_person,share,valid_from,valid_until"),
  COURT_RECORDS(
      "court-records",
      "enterprise_id,case_number,kind,role,filed_on,published_on,closed_on,amount,text"),
  PENALTIES(
      "penalties",
      "enterprise_id,document,area,serious,decided_on,published_on,repaired_on,fine,text"),
  LIST_RECORDS("list-records", "enterprise_id,list,listed_on,removed_on,authority"),
  LIQUIDATION_NOTICES(
      "liquidation-notices", "enterprise_id,kind,reference,noticed_on,withdrawn_on"),
  SOCIAL_INSURANCE("social-insurance", "enterprise_id,month,insured_heads,due_on,paid_on,due,paid"),
  CREDIT_EXPOSURES(
      "credit-exposures",
      "enterprise_id,lender,account,kind,reported_on,limit_amount,balance,days_overdue,matures_on"),
  DEFAULT_OUTCOMES(
      "default-outcomes",
      "enterprise_id,defaulted,observed_from,observed_until,defaulted_on,amount,definition");

  private final String kind;
  private final String columns;

  Sheet(String kind, String columns) {
    this.kind = kind;
    this.columns = columns;
  }

  /** The delivery kind, which is also the file's name without its ending. */
  public String kind() {
    return kind;
  }

  public List<String> columns() {
    return List.of(columns.split(","));
  }
}
