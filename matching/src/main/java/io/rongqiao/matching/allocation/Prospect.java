package io.rongqiao.matching.allocation;

/**
 * An enterprise that a bank could lend to.
 *
 * @param name as the bank knows it
 * @param defaultProbability within the year
 * @param rating A to D, A the best
 */
public record Prospect(String name, double defaultProbability, String rating) {

  /** Nobody lends to this one. */
  public static final String REFUSED = "D";

  public Prospect {
    if (!(defaultProbability >= 0 && defaultProbability <= 1)) {
      throw new IllegalArgumentException("%s is no probability".formatted(defaultProbability));
    }
  }

  public boolean isRefused() {
    return rating.equals(REFUSED);
  }
}
