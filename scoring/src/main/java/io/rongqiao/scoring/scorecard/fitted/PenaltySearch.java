package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.binning.Binning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Chooses the penalties by cross-validation inside the training sample. Bins are cut anew in every
 * fold, so what is compared is the whole way from the table to the probability.
 */
final class PenaltySearch {

  /** Half a decade apart, the strongest first: on a tie the model that claims less is taken. */
  private static final double[] WEIGHTS = {1000, 300, 100, 30, 10, 3, 1};

  private static final double[] FREEDOMS = {Double.POSITIVE_INFINITY, 300, 100, 30, 10, 3};

  private static final int FOLDS = 5;
  private static final long SEED = 20160825;

  /** Small samples are dealt anew until so many rows have been judged. */
  private static final int ENOUGH_ROWS = 1000;

  private static final int MOST_REPEATS = 10;

  /** With fewer bad rows flexible models cannot be told apart (Collins, Ogundimu, Altman 2016). */
  private static final int ENOUGH_BAD = 100;

  /**
   * Of a large sample about so many rows choose: a penalty stands for what is believed before any
   * row is seen, which does not change with their number.
   */
  private static final int MOST_ROWS = 20_000;

  private final boolean[] bad;
  private final Function<int[], List<Binning>> cut;
  private final List<Part> parts = new ArrayList<>();

  PenaltySearch(boolean[] bad, Function<int[], List<Binning>> cut) {
    this.bad = bad;
    this.cut = cut;
    int stride = (bad.length + MOST_ROWS - 1) / MOST_ROWS;
    int repeats = Math.clamp(ENOUGH_ROWS / bad.length, 1, MOST_REPEATS);
    for (int repeat = 0; repeat < repeats; repeat++) {
      Folds folds = Folds.deal(bad, FOLDS, SEED + repeat);
      for (int fold = 0; fold < FOLDS; fold++) {
        parts.add(
            new Part(
                spread(folds.rows(fold, false), stride), spread(folds.rows(fold, true), stride)));
      }
    }
  }

  Penalties choose() {
    double[][] rigid = judge(WEIGHTS.length, Part::judgeWeights);
    int weight = least(rigid);
    if (IntStream.range(0, bad.length).filter(row -> bad[row]).count() < ENOUGH_BAD) {
      return new Penalties(WEIGHTS[weight], Double.POSITIVE_INFINITY);
    }
    double[][] freed = judge(FREEDOMS.length, part -> part.judgeFreedoms(WEIGHTS[weight]));
    return new Penalties(WEIGHTS[weight], FREEDOMS[least(freed)]);
  }

  /** Every so many-th of the rows. */
  private static int[] spread(int[] rows, int stride) {
    return IntStream.range(0, rows.length)
        .filter(place -> place % stride == 0)
        .map(place -> rows[place])
        .toArray();
  }

  /** The loss of what is learnt with these penalties on each division of the rows. */
  double[] losses(Penalties penalties) {
    return parts.stream().parallel().mapToDouble(part -> part.judge(penalties)).toArray();
  }

  /**
   * The loss of another way on each division of the rows, for comparison.
   *
   * @param way tells from the rows learnt from and the rows judged the mean loss on the latter
   */
  double[] losses(ToDoubleBiFunction<int[], int[]> way) {
    return parts.stream()
        .parallel()
        .mapToDouble(part -> way.applyAsDouble(part.learnt, part.judged))
        .toArray();
  }

  /** How many rows are judged for one that is learnt from. */
  static double judgedToLearnt() {
    return 1.0 / (FOLDS - 1);
  }

  private double[][] judge(int count, Function<Part, double[]> judge) {
    return IntStream.range(0, parts.size())
        .parallel()
        .mapToObj(part -> judge.apply(parts.get(part)))
        .toArray(size -> new double[size][count]);
  }

  /** The place of the least mean; of equal ones the first. */
  private static int least(double[][] losses) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int place = 0; place < losses[0].length; place++) {
      double sum = 0;
      for (double[] one : losses) {
        sum += one[place];
      }
      if (sum < least - 1e-12) {
        least = sum;
        best = place;
      }
    }
    return best;
  }

  /** One division of the rows into those learnt from and those judged. */
  private final class Part {

    private final int[] learnt;
    private final int[] judged;
    private List<Binning> binnings = List.of();

    Part(int[] learnt, int[] judged) {
      this.learnt = learnt;
      this.judged = judged;
    }

    double[] judgeWeights() {
      binnings = cut.apply(learnt);
      double[] losses = new double[WEIGHTS.length];
      double[] start = new double[binnings.size() + 1];
      for (int place = 0; place < WEIGHTS.length; place++) {
        start = BinEffects.weigh(binnings, learnt, bad, WEIGHTS[place], start);
        losses[place] = BinEffects.rigid(binnings, start).deviance(judged, bad);
      }
      return losses;
    }

    double judge(Penalties penalties) {
      BinEffects effects = rigid(penalties.weight());
      return (penalties.isRigid() ? effects : effects.freed(learnt, bad, penalties))
          .deviance(judged, bad);
    }

    double[] judgeFreedoms(double weight) {
      BinEffects effects = rigid(weight);
      double[] losses = new double[FREEDOMS.length];
      for (int place = 0; place < FREEDOMS.length; place++) {
        Penalties penalties = new Penalties(weight, FREEDOMS[place]);
        effects = penalties.isRigid() ? effects : effects.freed(learnt, bad, penalties);
        losses[place] = effects.deviance(judged, bad);
      }
      return losses;
    }

    private BinEffects rigid(double weight) {
      double[] none = new double[binnings.size() + 1];
      return BinEffects.rigid(binnings, BinEffects.weigh(binnings, learnt, bad, weight, none));
    }
  }
}
