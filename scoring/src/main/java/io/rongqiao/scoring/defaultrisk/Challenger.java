package io.rongqiao.scoring.defaultrisk;

import static java.util.Comparator.comparingDouble;

import io.rongqiao.scoring.defaultrisk.tree.ShapleyTables;
import io.rongqiao.scoring.defaultrisk.tree.TreeEnsemble;
import io.rongqiao.scoring.defaultrisk.tree.TreeWalker;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.riskmodel.ScoreReason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Boosted trees as a model of default. */
public final class Challenger implements RiskModel {

  /** The kind under which it is kept. */
  public static final String KIND = "boosted-trees";

  /** The score at even odds, and the points that double the odds of repayment. */
  private static final double EVEN = 500;

  private static final double TO_DOUBLE = 20;

  /** What moves the log-odds by less is no reason. */
  private static final double LEAST_REASON = 0.01;

  private final List<ModelInput> inputs;
  private final List<ColumnCode> columns;
  private final TreeEnsemble trees;
  private final String origin;
  private final TreeWalker walker;
  private final ShapleyTables shapley;

  /**
   * Seats the trees on their inputs.
   *
   * @param columns in the order of the trees' features
   * @param origin what the trees were grown from and how, for people
   */
  Challenger(List<ModelInput> inputs, List<ColumnCode> columns, TreeEnsemble trees, String origin) {
    this.inputs = List.copyOf(inputs);
    this.columns = List.copyOf(columns);
    this.trees = trees;
    this.origin = origin;
    if (!trees.features().equals(columns.stream().map(ColumnCode::name).toList())) {
      throw new IllegalArgumentException("The trees ask about other columns than there are");
    }
    this.walker = new TreeWalker(trees);
    this.shapley = new ShapleyTables(trees);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<ModelInput> inputs() {
    return inputs;
  }

  @Override
  public RiskScore score(double[] row) {
    float[] coded = coded(row);
    double logOdds = walker.logOdds(coded);
    return new RiskScore(
        EVEN - TO_DOUBLE / StrictMath.log(2) * logOdds,
        1 / (1 + StrictMath.exp(-logOdds)),
        reasons(coded));
  }

  /** The log-odds of default. */
  public double logOdds(double[] row) {
    return walker.logOdds(coded(row));
  }

  /**
   * What each input moved the row's log-odds of default by, away from what the portfolio gets on
   * average; positive is towards default. A column made of two inputs moves it for each by half.
   */
  public double[] contributions(double[] row) {
    return byInput(coded(row));
  }

  /** The log-odds that contributions are counted from. */
  public double average() {
    return shapley.mean();
  }

  TreeEnsemble trees() {
    return trees;
  }

  List<ColumnCode> columns() {
    return columns;
  }

  String origin() {
    return origin;
  }

  private List<ScoreReason> reasons(float[] coded) {
    double[] moved = byInput(coded);
    return IntStream.range(0, moved.length)
        .filter(input -> moved[input] >= LEAST_REASON)
        .boxed()
        .sorted(comparingDouble((Integer input) -> -moved[input]).thenComparing(it -> it))
        .limit(RiskScore.MOST_REASONS)
        .map(input -> inputs.get(input).name())
        .map(name -> new ScoreReason(name, name))
        .toList();
  }

  private double[] byInput(float[] coded) {
    double[] values = shapley.of(coded);
    double[] moved = new double[inputs.size()];
    for (int column = 0; column < values.length; column++) {
      List<Integer> from = columns.get(column).inputs();
      for (int input : from) {
        moved[input] += values[column] / from.size();
      }
    }
    return moved;
  }

  private float[] coded(double[] row) {
    if (row.length != inputs.size()) {
      throw new IllegalArgumentException(
          "A row of %d values for %d inputs: %s"
              .formatted(row.length, inputs.size(), Arrays.toString(row)));
    }
    float[] coded = new float[columns.size()];
    for (int column = 0; column < coded.length; column++) {
      coded[column] = columns.get(column).of(row);
    }
    return coded;
  }
}
