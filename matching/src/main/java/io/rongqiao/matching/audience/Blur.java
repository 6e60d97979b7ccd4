package io.rongqiao.matching.audience;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes counts fit to be shown: a noise drawn from a secret and from the very set counted, then
 * rounding to ten. Who asks for the same set again, in whatever words, sees the same number, so
 * nothing is gained by asking often; sets that differ have noises that have nothing to do with each
 * other.
 *
 * <p>The noise has the standard deviation of the root of how many are counted in all, and of ten at
 * least: whoever may ask any number of questions about n records answered to within less can work
 * them all out (Dinur and Nissim, PODS 2003). Of forty million that is 6,300.
 */
public final class Blur {

  private static final int STEP = 10;
  private static final double LEAST_DEVIATION = 10;

  private final SecretKeySpec key;
  private final double deviation;

  private Blur(SecretKeySpec key, double deviation) {
    this.key = key;
    this.deviation = deviation;
  }

  /** For a platform that counts so many; only the next power of two of it is used. */
  static Blur of(byte[] secret, long counted) {
    long power = Long.highestOneBit(Math.max(1, counted - 1)) * 2;
    return new Blur(
        new SecretKeySpec(secret, "HmacSHA256"),
        Math.max(LEAST_DEVIATION, StrictMath.sqrt((double) power)));
  }

  /**
   * A count as it is shown.
   *
   * @param few whether it is too few to be told; then {@code about} is the least that is told
   */
  public record Shown(long about, boolean few) {}

  /** How far a shown count may well be from the true one: two deviations, in whole tens. */
  public long margin() {
    return rounded(2 * deviation);
  }

  public Shown show(Tally tally) {
    long noisy = rounded(tally.enterprises() + deviation * normal(tally));
    long least = Math.max(2 * STEP, margin());
    return noisy < least ? new Shown(least, true) : new Shown(noisy, false);
  }

  private static long rounded(double count) {
    return Math.max(0, STEP * StrictMath.round(count / STEP));
  }

  /** A number from the standard normal distribution, by Box and Muller. */
  private double normal(Tally tally) {
    ByteBuffer drawn = ByteBuffer.wrap(digest(tally));
    double one = ((drawn.getLong() >>> 11) + 1) * 0x1.0p-53;
    double other = (drawn.getLong() >>> 11) * 0x1.0p-53;
    return StrictMath.sqrt(-2 * StrictMath.log(one)) * StrictMath.cos(2 * StrictMath.PI * other);
  }

  private byte[] digest(Tally tally) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(
          ByteBuffer.allocate(2 * Long.BYTES)
              .putLong(tally.enterprises())
              .putLong(tally.print())
              .array());
    } catch (GeneralSecurityException cause) {
      throw new IllegalStateException("every Java platform has HmacSHA256", cause);
    }
  }
}
