package io.rongqiao.matching.receivable.bulk;

import io.rongqiao.scoring.evidence.reading.Layout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a file of receivables, by their English and Chinese names. */
public enum RowColumns {
  COUNTERPARTY_USCC(
      true,
      "counterparty_uscc",
      "debtor_uscc",
      "creditor_uscc",
      "对方统一社会信用代码",
      "债务人统一社会信用代码",
      "债权人统一社会信用代码"),
  COUNTERPARTY_NAME(
      false, "counterparty_name", "debtor_name", "creditor_name", "对方名称", "债务人名称", "债权人名称"),
  CONTRACT(false, "contract", "合同编号", "合同号"),
  AMOUNT(true, "amount", "应收账款金额", "金额"),
  CURRENCY(false, "currency", "币种"),
  ISSUED_ON(true, "issued_on", "形成日期", "开票日期"),
  DUE_ON(true, "due_on", "到期日", "到期日期"),
  ANSWER_BY(false, "answer_by", "确认截止日"),
  INVOICE_CODE(false, "invoice_code", "发票代码"),
  INVOICE_NUMBER(false, "invoice_number", "发票号码"),
  INVOICE_GROSS(false, "invoice_gross", "价税合计"),
  MORE_INVOICES(false, "more_invoices", "其他发票"),
  ACCOUNT_HOLDER(false, "account_holder", "收款户名"),
  ACCOUNT_NUMBER(false, "account_number", "收款账号"),
  ACCOUNT_BANK(false, "account_bank", "开户行");

  private final boolean required;
  private final String first;
  private final String others;

  RowColumns(boolean required, String first, String... others) {
    this.required = required;
    this.first = first;
    this.others = String.join(",", others);
  }

  /** The name by which reports call it. */
  public String header() {
    return first;
  }

  /** Every name under which files may have it, the first the one that reports use. */
  public List<String> names() {
    return Stream.concat(Stream.of(first), Stream.of(others.split(",")))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Whether a file without it is none of receivables. */
  public boolean isRequired() {
    return required;
  }

  /** Where batches of rows have it. */
  int position() {
    return List.of(values()).indexOf(this);
  }

  static Layout layout() {
    List<String> columns = Stream.of(values()).map(RowColumns::header).toList();
    Map<String, Integer> names = new HashMap<>();
    for (RowColumns column : values()) {
      column.names().forEach(name -> names.put(name, column.position()));
    }
    Set<Integer> required =
        Stream.of(values())
            .filter(RowColumns::isRequired)
            .map(RowColumns::position)
            .collect(Collectors.toSet());
    return new Layout(columns, names, required);
  }
}
