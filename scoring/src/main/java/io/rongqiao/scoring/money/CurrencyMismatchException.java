package io.rongqiao.scoring.money;

import java.util.Currency;

/** Two amounts met that no arithmetic joins; a bug of the caller's. */
public final class CurrencyMismatchException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  public CurrencyMismatchException(Currency one, Currency other) {
    super(
        "%s and %s are not one currency".formatted(one.getCurrencyCode(), other.getCurrencyCode()));
  }
}
