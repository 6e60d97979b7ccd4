package io.rongqiao.matching.receivable;

/** The account into which the debtor will pay (回款账户). */
public record PaymentAccount(String holder, String number, String bank) {

  private static final int LONGEST = 120;

  public PaymentAccount {
    holder = checked(holder, "holder");
    number = checked(number, "number");
    bank = checked(bank, "bank");
  }

  private static String checked(String text, String name) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      throw new IllegalArgumentException(
          "an account's %s has 1 to %d characters".formatted(name, LONGEST));
    }
    return stripped;
  }

  /** Never whole: logs and messages are read by many. */
  @Override
  public String toString() {
    return "account …" + number.substring(Math.max(0, number.length() - 4));
  }
}
