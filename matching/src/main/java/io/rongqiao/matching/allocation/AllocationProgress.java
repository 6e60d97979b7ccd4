package io.rongqiao.matching.allocation;

/**
 * How far an allocation is.
 *
 * @param bound no allocation is worth more; falls as the prices get better
 * @param value what the best allocation so far is worth; rises
 */
public record AllocationProgress(Stage stage, long bound, long value) {

  /** What is being done. */
  public enum Stage {
    PRICING,
    CHOOSING,
    IMPROVING,
    DONE
  }

  /** The part of the bound that is not reached yet. */
  public double gap() {
    return gap(value, bound);
  }

  static double gap(long value, long bound) {
    return bound <= 0 ? 0 : (double) (bound - value) / bound;
  }

  /** Is told of progress and may end the work; what was found until then is the result. */
  @FunctionalInterface
  public interface Watch {

    /** Goes on to the end, unseen. */
    Watch UNTIL_DONE = _ -> true;

    boolean goOn(AllocationProgress progress);
  }
}
