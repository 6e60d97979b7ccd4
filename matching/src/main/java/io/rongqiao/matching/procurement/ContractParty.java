package io.rongqiao.matching.procurement;

import io.rongqiao.scoring.enterprise.Uscc;
import org.jspecify.annotations.Nullable;

/**
 * Buyer or supplier under a contract.
 *
 * @param uscc its code, if it is stated
 */
public record ContractParty(String name, @Nullable Uscc uscc) {

  private static final int LONGEST_NAME = 200;

  public ContractParty {
    name = name.strip();
    if (PlainText.of(name).isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a party's name has 1 to 200 characters");
    }
  }

  /** Its name as it is compared. */
  public String plainName() {
    return PlainText.of(name);
  }

  /** Whether it is the same: by code where both state one, else by name. */
  boolean isSameAs(ContractParty other) {
    if (uscc != null && other.uscc != null) {
      return uscc.equals(other.uscc);
    }
    return plainName().equals(other.plainName());
  }

  /** As a difference quotes it. */
  String text() {
    return uscc == null ? name : name + " " + uscc;
  }
}
