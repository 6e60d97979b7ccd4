package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.riskmodel.ScoreReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** An additive scorecard that was learnt from a portfolio: whole points, so every sum is exact. */
public final class FittedScorecard implements RiskModel {

  public static final String KIND = "scorecard";

  private final Target target;
  private final PointScale scale;
  private final int basePoints;
  private final List<FittedCharacteristic> characteristics;
  private final FittedCharacteristic[] array;
  private final ScoreReason[] reasons;
  private final TrainingRecord training;
  private final double[] probabilities;

  FittedScorecard(
      Target target,
      PointScale scale,
      int basePoints,
      List<FittedCharacteristic> characteristics,
      TrainingRecord training) {
    this.target = target;
    this.scale = scale;
    this.basePoints = basePoints;
    this.characteristics = List.copyOf(characteristics);
    this.array = characteristics.toArray(FittedCharacteristic[]::new);
    this.reasons =
        characteristics.stream()
            .map(it -> new ScoreReason(it.name(), it.name()))
            .toArray(ScoreReason[]::new);
    this.training = training;
    int span = characteristics.stream().mapToInt(FittedCharacteristic::most).sum();
    this.probabilities = new double[span + 1];
    Arrays.setAll(probabilities, above -> reckon(basePoints + above));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<ModelInput> inputs() {
    return characteristics.stream().map(FittedCharacteristic::input).toList();
  }

  public Target target() {
    return target;
  }

  public PointScale scale() {
    return scale;
  }

  /** What everyone has before any characteristic is looked at. */
  public int basePoints() {
    return basePoints;
  }

  /** The weightiest first, as far as the points go. */
  public List<FittedCharacteristic> characteristics() {
    return characteristics;
  }

  public TrainingRecord training() {
    return training;
  }

  @Override
  public RiskScore score(double[] row) {
    int points = basePoints;
    int[] lost = new int[RiskScore.MOST_REASONS];
    int[] by = new int[RiskScore.MOST_REASONS];
    for (int k = 0; k < array.length; k++) {
      int awarded = array[k].award(row[k]);
      points += awarded;
      int loss = array[k].most() - awarded;
      if (loss > lost[RiskScore.MOST_REASONS - 1]) {
        insert(lost, by, loss, k);
      }
    }
    return new RiskScore(points, probability(points), reasons(lost, by));
  }

  /** The probability of default at so many points, in the population that the card is for. */
  public double probability(int points) {
    int above = points - basePoints;
    return above >= 0 && above < probabilities.length ? probabilities[above] : reckon(points);
  }

  /** By how much the logarithm of the odds of good grows with a point. */
  public double logOddsSlope() {
    return 1 / scale.factor();
  }

  /** The logarithm of the odds of good at no points, in the population that the card is for. */
  public double logOddsShift() {
    return -scale.offset() / scale.factor() - training.priorShift();
  }

  /** What moved the score from one row to another, the greatest move first. */
  public List<Movement> movements(double[] before, double[] after) {
    List<Movement> movements = new ArrayList<>();
    for (int k = 0; k < array.length; k++) {
      FittedCharacteristic it = array[k];
      int change = it.award(after[k]) - it.award(before[k]);
      if (change != 0) {
        movements.add(
            new Movement(
                it.name(),
                it.describe(it.binOf(before[k])),
                it.describe(it.binOf(after[k])),
                change));
      }
    }
    movements.sort(
        Comparator.comparingInt((Movement it) -> -Math.abs(it.points()))
            .thenComparing(Movement::characteristic));
    return List.copyOf(movements);
  }

  private double reckon(int points) {
    return 1 / (1 + StrictMath.exp(logOddsSlope() * points + logOddsShift()));
  }

  /** Keeps the greatest losses, of equal ones that of the weightier characteristic. */
  private static void insert(int[] lost, int[] by, int loss, int characteristic) {
    int place = lost.length - 1;
    while (place > 0 && lost[place - 1] < loss) {
      lost[place] = lost[place - 1];
      by[place] = by[place - 1];
      place--;
    }
    lost[place] = loss;
    by[place] = characteristic;
  }

  private List<ScoreReason> reasons(int[] lost, int[] by) {
    int count = (int) Arrays.stream(lost).filter(loss -> loss > 0).count();
    ScoreReason[] given = new ScoreReason[count];
    for (int place = 0; place < count; place++) {
      given[place] = reasons[by[place]];
    }
    return List.of(given);
  }

  /**
   * What one characteristic did to a score between two days.
   *
   * @param before the bin it lay in, in words
   * @param points how many more, or fewer, it earns
   */
  public record Movement(String characteristic, String before, String after, int points) {}
}
