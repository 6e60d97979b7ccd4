package io.rongqiao.matching.procurement;

import io.rongqiao.scoring.evidence.reading.Layout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a file of published contracts, by their English and Chinese names. */
enum PublicationColumns {
  NUMBER(true, "number", "contract_number", "合同编号"),
  BUYER_NAME(true, "buyer_name", "采购人", "采购单位", "采购人(甲方)"),
  BUYER_USCC(false, "buyer_uscc", "采购人统一社会信用代码"),
  SUPPLIER_NAME(true, "supplier_name", "供应商", "供应商(乙方)"),
  SUPPLIER_USCC(false, "supplier_uscc", "供应商统一社会信用代码"),
  AMOUNT(true, "amount", "合同金额"),
  CURRENCY(false, "currency", "币种"),
  SIGNED_ON(true, "signed_on", "合同签订日期", "签订日期"),
  PUBLISHED_ON(true, "published_on", "合同公告日期", "公告日期"),
  ADDRESS(false, "address", "url", "公告网址");

  private final boolean required;
  private final String first;
  private final String others;

  PublicationColumns(boolean required, String first, String... others) {
    this.required = required;
    this.first = first;
    this.others = String.join(",", others);
  }

  /** The name by which reports call it. */
  String header() {
    return first;
  }

  /** Where batches of rows have it. */
  int position() {
    return List.of(values()).indexOf(this);
  }

  static Layout layout() {
    Map<String, Integer> names = new HashMap<>();
    for (PublicationColumns column : values()) {
      Stream.concat(Stream.of(column.first), Stream.of(column.others.split(",")))
          .forEach(name -> names.put(name, column.position()));
    }
    Set<Integer> required =
        Stream.of(values())
            .filter(it -> it.required)
            .map(PublicationColumns::position)
            .collect(Collectors.toSet());
    return new Layout(
        Stream.of(values()).map(PublicationColumns::header).toList(), names, required);
  }
}
