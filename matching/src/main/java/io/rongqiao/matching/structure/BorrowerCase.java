package io.rongqiao.matching.structure;

/**
 * What the rules ask about the borrower.
 *
 * @param hasBankLoans whether it is known to owe a bank already
 * @param isSmallOrMicro by the size standard
 * @param asEntrepreneur whether it asks under the entrepreneurship programme
 */
public record BorrowerCase(boolean hasBankLoans, boolean isSmallOrMicro, boolean asEntrepreneur) {}
