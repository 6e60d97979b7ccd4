package io.rongqiao.scoring.defaultrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.portfolio.Trend;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.ModelFolder;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.validation.Discrimination;
import io.rongqiao.scoring.validation.Judged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that lie close are learnt from by their ratio too. */
class RatioTest {

  private static final int ROWS = 1_200;

  private static final Map<String, String> QUICK =
      Map.of("seeds", "1", "rounds", "60", "rate", "0.1");

  @Test
  void findsTheColumnsWhoseRanksAgreeInEitherDirection() {
    var random = new SplittableRandom(1);
    double[] sales = random.doubles(ROWS, 1, 100).toArray();
    double[] cost = Arrays.stream(sales).map(it -> it * (0.9 + random.nextDouble() / 20)).toArray();
    double[] opposite = Arrays.stream(sales).map(it -> -it * it).toArray();
    double[] apart = random.doubles(ROWS).toArray();
    double[] count = Arrays.stream(sales).map(it -> Math.floor(it / 10)).toArray();
    cost[7] = Double.NaN;

    List<ClosePairs.Pair> pairs =
        ClosePairs.among(
            List.of(
                Column.numeric("sales", sales),
                Column.numeric("cost", cost),
                Column.numeric("opposite", opposite),
                Column.numeric("apart", apart),
                Column.numeric("count", count)),
            List.of(0, 1, 2, 3, 4));

    assertThat(pairs)
        .extracting(pair -> List.of(pair.one(), pair.other()))
        .containsExactly(List.of(0, 2), List.of(0, 1), List.of(1, 2));
    assertThat(pairs.getFirst().closeness()).isCloseTo(1, within(1e-9));
  }

  @Test
  void takesTheSixtyClosestOfMorePairs() {
    var random = new SplittableRandom(2);
    double[] sales = random.doubles(300, 1, 100).toArray();
    List<Column> columns =
        IntStream.range(0, 12)
            .mapToObj(
                next ->
                    Column.numeric(
                        "c" + next,
                        Arrays.stream(sales)
                            .map(it -> it + next * random.nextDouble() / 4)
                            .toArray()))
            .toList();

    List<ClosePairs.Pair> pairs =
        ClosePairs.among(columns, IntStream.range(0, 12).boxed().toList());

    assertThat(pairs)
        .hasSize(60)
        .isSortedAccordingTo((a, b) -> Double.compare(b.closeness(), a.closeness()));
  }

  @Test
  void isMissingWhereEitherNumberIsOrTheOtherIsZero() {
    var ratio = new ColumnCode.Ratio("a / b", 0, 1);

    assertThat(ratio.of(new double[] {3, 4})).isEqualTo(0.75f);
    assertThat(ratio.of(new double[] {0, -4})).isZero();
    assertThat(ratio.of(new double[] {3, 0})).isNaN();
    assertThat(ratio.of(new double[] {0, 0})).isNaN();
    assertThat(ratio.of(new double[] {Double.NaN, 4})).isNaN();
    assertThat(ratio.of(new double[] {3, Double.NaN})).isNaN();
  }

  @Test
  void tellsWhatNeitherNumberTellsAlone(@TempDir Path folder) throws IOException {
    Challenger related = train(new TrainingOrder(Map.of(), QUICK));
    LabelledPortfolio unseen = margins(2_000, 4);
    InputRows rows = InputRows.of(related.inputs(), unseen.inputs());
    double[] probability = new double[unseen.rows()];
    Arrays.setAll(probability, row -> related.score(rows.row(row)).probability());

    assertThat(Discrimination.of(new Judged(probability, unseen.bad())).auc()).isGreaterThan(0.9);

    var models = new ModelFolder(List.of(new ChallengerFormat()));
    models.write(related, folder);
    Challenger read = (Challenger) models.read(folder);
    for (int next = 0; next < 100; next++) {
      double[] row = rows.row(next);
      double[] moved = read.contributions(row);
      assertThat(read.score(row)).isEqualTo(related.score(row));
      assertThat(read.average() + Arrays.stream(moved).sum())
          .isCloseTo(read.logOdds(row), within(1e-5));
    }
  }

  @Test
  void relatesNoNumberThatMustMoveTheRiskOneWay() {
    Challenger free = train(new TrainingOrder(Map.of(), QUICK));
    Challenger bound = train(new TrainingOrder(Map.of("cost", Trend.UP), QUICK));

    assertThat(free.columns()).extracting(ColumnCode::name).contains("sales / cost");
    assertThat(bound.columns()).extracting(ColumnCode::name).containsExactly("cost", "sales");
    var random = new SplittableRandom(5);
    for (int next = 0; next < 300; next++) {
      double[] row = {random.nextDouble(1, 100), random.nextDouble(1, 100)};
      double[] costlier = {row[0], row[1] + random.nextDouble(0, 10)};
      assertThat(bound.logOdds(costlier)).isGreaterThanOrEqualTo(bound.logOdds(row));
    }
  }

  private static Challenger train(TrainingOrder order) {
    return new ChallengerTrainer().train(margins(ROWS, 3), order, _ -> {});
  }

  /** Loans that go bad where sales hardly exceed their cost, whatever the size of both. */
  private static LabelledPortfolio margins(int rows, long seed) {
    var random = new SplittableRandom(seed);
    double[] sales = new double[rows];
    double[] cost = new double[rows];
    boolean[] bad = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      sales[row] = Math.exp(random.nextDouble(0, 10));
      double margin = random.nextDouble(0, 0.2);
      cost[row] = sales[row] * (1 - margin);
      boolean surprise = random.nextInt(25) == 0;
      bad[row] = surprise != margin < 0.06;
    }
    return LabelledPortfolio.of(
        new Portfolio(List.of(Column.numeric("sales", sales), Column.numeric("cost", cost)), rows),
        new Target("outcome", "bad"),
        bad);
  }
}
