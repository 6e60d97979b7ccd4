package io.rongqiao.scoring.scorecard.fitted;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Whether the expert's prior leads, and how hard it pulls. It steps aside where what is learnt from
 * the outcomes alone loses less by more than one standard error (Breiman et al. 1984, 3.4.3); the
 * error allows for the rows that the divisions share (Nadeau and Bengio 2003, equation 9). Few
 * outcomes cannot show as much, many can.
 */
final class PriorSearch {

  /** Half a decade apart, the strongest first: on a tie the expert is followed more closely. */
  private static final double[] PULLS = {100, 30, 10, 3, 1, 0.3};

  private final ExpertPrior prior;
  private final PenaltySearch search;
  private final boolean[] bad;

  PriorSearch(ExpertPrior prior, PenaltySearch search, boolean[] bad) {
    this.prior = prior;
    this.search = search;
    this.bad = bad;
  }

  /**
   * How hard the prior pulls; empty where it steps aside.
   *
   * @param learnt the losses of what is learnt without it
   */
  OptionalDouble choose(double[] learnt, Consumer<String> decide) {
    double[] best = new double[0];
    double pull = PULLS[0];
    for (double candidate : PULLS) {
      double[] losses =
          search.losses(
              (rows, judged) -> prior.effects(rows, bad, candidate).deviance(judged, bad));
      if (best.length == 0 || mean(losses) < mean(best) - 1e-12) {
        best = losses;
        pull = candidate;
      }
    }
    double[] led = best;
    double[] gain =
        IntStream.range(0, led.length).mapToDouble(part -> led[part] - learnt[part]).toArray();
    double error = standardError(gain);
    boolean leads = mean(gain) <= error;
    decide.accept(
        String.format(
            Locale.ROOT,
            "%s over %d columns loses %.4f a row, what the outcomes alone teach %.4f (standard error"
                + " of the difference %.4f): %s",
            prior.version(),
            prior.characteristics(),
            mean(led),
            mean(learnt),
            error,
            leads
                ? "its bins and points are kept, its weights drawn together by " + pull
                : "it steps aside"));
    return leads ? OptionalDouble.of(pull) : OptionalDouble.empty();
  }

  private static double standardError(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double variance = squares / (values.length - 1);
    return Math.sqrt((1.0 / values.length + PenaltySearch.judgedToLearnt()) * variance);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
