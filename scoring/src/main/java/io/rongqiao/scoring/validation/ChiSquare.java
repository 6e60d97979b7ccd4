package io.rongqiao.scoring.validation;

/** The upper tail of the chi-square distribution, by the series and fraction of its gamma. */
final class ChiSquare {

  private static final int TERMS = 1_000;
  private static final double CLOSE = 1e-14;

  /** Lanczos' coefficients for the logarithm of the gamma function. */
  private static final double[] LANCZOS = {
    76.18009172947146,
    -86.50532032941678,
    24.01409824083091,
    -1.231739572450155,
    0.1208650973866179e-2,
    -0.5395239384953e-5
  };

  private ChiSquare() {}

  /** The chance of at least {@code value} with so many degrees of freedom. */
  static double above(double value, int freedom) {
    double a = freedom / 2.0;
    double x = value / 2;
    if (x <= 0) {
      return 1;
    }
    double scale = StrictMath.exp(-x + a * StrictMath.log(x) - logGamma(a));
    return x < a + 1 ? 1 - scale * series(a, x) : scale * fraction(a, x);
  }

  private static double series(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int next = 1; next < TERMS && Math.abs(term) > CLOSE * sum; next++) {
      term *= x / (a + next);
      sum += term;
    }
    return sum;
  }

  /** Lentz's continued fraction. */
  private static double fraction(double a, double x) {
    double tiny = 1e-300;
    double b = x + 1 - a;
    double c = 1 / tiny;
    double d = 1 / b;
    double product = d;
    for (int next = 1; next < TERMS; next++) {
      double an = -next * (next - a);
      b += 2;
      d = an * d + b;
      d = 1 / (Math.abs(d) < tiny ? tiny : d);
      c = b + an / c;
      c = Math.abs(c) < tiny ? tiny : c;
      product *= d * c;
      if (Math.abs(d * c - 1) < CLOSE) {
        break;
      }
    }
    return product;
  }

  private static double logGamma(double x) {
    double sum = 1.000000000190015;
    for (int next = 0; next < LANCZOS.length; next++) {
      sum += LANCZOS[next] / (x + next + 1);
    }
    double base = x + 5.5;
    return (x + 0.5) * StrictMath.log(base)
        - base
        + StrictMath.log(Math.sqrt(2 * Math.PI) * sum / x);
  }
}
