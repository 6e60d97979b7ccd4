package io.rongqiao.matching.receivable;

import io.rongqiao.scoring.enterprise.Uscc;

/**
 * The buyer who owes (债务人), by code and name. It need not be on the platform yet; once it is, it
 * finds what it owes by its code.
 */
public record AccountDebtor(Uscc uscc, String name) {

  private static final int LONGEST_NAME = 200;

  public AccountDebtor {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a debtor's name has 1 to %d characters".formatted(LONGEST_NAME));
    }
  }
}
