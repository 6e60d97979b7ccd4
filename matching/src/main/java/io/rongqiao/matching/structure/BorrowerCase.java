package io.rongqiao.matching.structure;

import org.jspecify.annotations.Nullable;

/**
 * What the rules ask about the borrower.
 *
 * @param hasBankLoans whether it is known to owe a bank already
 * @param isSmallOrMicro by the size standard
 * @param asEntrepreneur whether it asks under the entrepreneurship programme
 * @param staff whom it employs, by social insurance; asked only of entrepreneurs
 */
public record BorrowerCase(
    boolean hasBankLoans, boolean isSmallOrMicro, boolean asEntrepreneur, @Nullable Integer staff) {

  /** A borrower whose staff is not known, or of no account. */
  public BorrowerCase(boolean hasBankLoans, boolean isSmallOrMicro, boolean asEntrepreneur) {
    this(hasBankLoans, isSmallOrMicro, asEntrepreneur, null);
  }
}
