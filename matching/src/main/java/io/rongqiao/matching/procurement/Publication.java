package io.rongqiao.matching.procurement;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/**
 * A procurement contract as it was published.
 *
 * @param address where it was published; empty where the source does not say
 */
public record Publication(
    String number,
    ContractParty buyer,
    ContractParty supplier,
    Money amount,
    LocalDate signedOn,
    LocalDate publishedOn,
    String address) {

  private static final int LONGEST_ADDRESS = 500;

  public Publication {
    number = checkedNumber(number);
    address = address.strip();
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("must be positive");
    }
    if (publishedOn.isBefore(signedOn)) {
      throw new IllegalArgumentException("published_on must not be before signed_on");
    }
    if (address.length() > LONGEST_ADDRESS) {
      throw new IllegalArgumentException("an address has at most 500 characters");
    }
  }

  /** The number of a contract, without blanks around it. */
  public static String checkedNumber(String number) {
    String stripped = number.strip();
    if (PlainText.of(stripped).isEmpty() || stripped.length() > 100) {
      throw new IllegalArgumentException("a contract's number has 1 to 100 characters");
    }
    return stripped;
  }

  /** A number as it is compared: letters and digits alone, in capitals. */
  public static String plain(String number) {
    return PlainText.of(checkedNumber(number));
  }

  /** The number as it is compared. */
  public String plainNumber() {
    return PlainText.of(number);
  }
}
