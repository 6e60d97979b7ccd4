package io.rongqiao.scoring.evidence.delivery;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.util.List;

/** The kinds whose rows are VAT invoices; all have the same columns in the same order. */
public final class InvoiceKinds {

  public static final int ENTERPRISE = 0;
  public static final int DIRECTION = 1;
  public static final int CODE = 2;
  public static final int NUMBER = 3;
  public static final int ISSUED_ON = 4;
  public static final int SELLER = 5;
  public static final int BUYER = 6;
  public static final int COUNTERPARTY = 7;
  public static final int NET = 8;
  public static final int TAX = 9;
  public static final int GROSS = 10;
  public static final int STATUS = 11;
  public static final int VOIDED_ON = 12;
  public static final int CURRENCY = 13;

  static final DeliveryKind INPUT_INVOICES =
      kind("input-invoices", "进项发票", "invoices that the enterprise received", false);

  static final DeliveryKind OUTPUT_INVOICES =
      kind("output-invoices", "销项发票", "invoices that the enterprise issued", false);

  static final DeliveryKind INVOICES = kind("invoices", "发票", "invoices of both directions", true);

  private InvoiceKinds() {}

  private static DeliveryKind kind(
      String slug, String chinese, String english, boolean ofBothDirections) {
    Column direction =
        Column.coded(
                "direction",
                "进销方向",
                "IN: received, OUT: issued",
                "IN 进项 INPUT 0",
                "OUT 销项 OUTPUT 1")
            .alias("发票方向", "进销项标志");
    return new DeliveryKind(
        slug,
        EvidenceFamily.INVOICE,
        "invoice",
        chinese,
        english,
        List.of(
            Columns.enterprise(),
            ofBothDirections ? direction.always() : direction,
            Columns.text("code", "发票代码", "invoice code; blank for 20-digit numbers")
                .alias("invoice_code"),
            Columns.text("number", "发票号码", "invoice number")
                .always()
                .alias("invoice_no", "invoice_number", "数电票号码", "数电发票号码", "全电发票号码"),
            Columns.day("issued_on", "开票日期", "day of issue")
                .always()
                .alias("invoice_date", "issue_date"),
            counterparty("seller_id", "销方识别号", "the seller, for received invoices")
                .alias("销方纳税人识别号", "销售方纳税人识别号", "销方单位代号", "销货方", "seller"),
            counterparty("buyer_id", "购方识别号", "the buyer, for issued invoices")
                .alias("购方纳税人识别号", "购买方纳税人识别号", "购方单位代号", "购货方", "buyer"),
            counterparty("counterparty", "交易对方", "the other side, whichever it is")
                .alias("counterparty_id", "对方识别号"),
            Columns.amount("net", "金额", "amount before tax").always().alias("amount", "不含税金额"),
            Columns.amount("tax", "税额", "tax").always().alias("tax_amount"),
            Columns.amount("gross", "价税合计", "amount with tax").always().alias("total"),
            Column.coded(
                    "status",
                    "发票状态",
                    "what became of it",
                    "VALID 正常 有效 有效发票 NORMAL",
                    "RED 红字 红冲 负数 负数发票 红字发票",
                    "VOID 作废 作废发票 CANCELLED VOIDED")
                .orElse("VALID")
                .alias("状态"),
            Columns.day("voided_on", "作废日期", "day of voiding").alias("void_date", "voided_at"),
            Columns.currency()),
        List.of("voided_on", "issued_on"),
        List.of("voided_on"),
        List.of());
  }

  private static Column counterparty(String name, String chinese, String english) {
    return Columns.text(name, chinese, english).storedIn("counterparty");
  }
}
