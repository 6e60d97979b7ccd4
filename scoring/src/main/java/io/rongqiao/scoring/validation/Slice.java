package io.rongqiao.scoring.validation;

/**
 * One month or one segment of the rows.
 *
 * @param expected the mean probability
 * @param auc {@code NaN} where only one outcome occurs
 * @param psi of the probabilities against the reference
 */
public record Slice(String name, int rows, int bad, double expected, double auc, double psi) {

  public double badRate() {
    return (double) bad / rows;
  }
}
