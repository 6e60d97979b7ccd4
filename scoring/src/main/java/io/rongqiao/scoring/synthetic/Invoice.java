package io.rongqiao.scoring.synthetic;

/**
 * A VAT invoice as one side of it is generated; amounts in fen.
 *
 * @param code 10-digit invoice code (发票代码)
 * @param number 8-digit invoice number (发票号码)
 */
record Invoice(long code, long number, int day, String counterparty, long net, long tax) {

  long gross() {
    return net + tax;
  }
}
