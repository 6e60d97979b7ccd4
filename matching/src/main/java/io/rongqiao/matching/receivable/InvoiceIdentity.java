package io.rongqiao.matching.receivable;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an invoice is known by wherever it turns up: code and number, or the twenty digits of a
 * fully digital one (数电票). However it is keyed in (full-width digits, blanks, hyphens, small
 * letters, the twenty digits split over both fields), it is the same invoice.
 *
 * @param code the invoice code (发票代码); empty beside a twenty-digit number
 * @param number the invoice number (发票号码)
 */
public record InvoiceIdentity(String code, String number) {

  private static final Pattern DIGITAL = Pattern.compile("[0-9]{20}");
  private static final Pattern MARKS = Pattern.compile("[^0-9A-Z]");
  private static final int LONGEST = 60;

  public InvoiceIdentity {
    code = code.strip();
    number = number.strip();
    if (plain(number).isEmpty()) {
      throw new IllegalArgumentException("an invoice has a number");
    }
    if (code.length() + number.length() > LONGEST) {
      throw new IllegalArgumentException(
          "code and number have at most %d characters".formatted(LONGEST));
    }
    if (plain(code).isEmpty() && !DIGITAL.matcher(plain(number)).matches()) {
      throw new IllegalArgumentException("without an invoice code a number has 20 digits");
    }
  }

  /** Code and number in capital letters and digits alone: two invoices are one if these agree. */
  public String canonical() {
    return canonical(code, number);
  }

  /** The same of a code and number from elsewhere, whatever they are. */
  static String canonical(String code, String number) {
    return plain(code) + plain(number);
  }

  /** The number in capital letters and digits alone. */
  public String plainNumber() {
    return plain(number);
  }

  private static String plain(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return MARKS.matcher(narrow).replaceAll("");
  }

  @Override
  public String toString() {
    return code.isEmpty() ? number : code + " " + number;
  }
}
