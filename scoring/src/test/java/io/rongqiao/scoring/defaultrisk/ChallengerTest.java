package io.rongqiao.scoring.defaultrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Trend;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.ModelFolder;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.riskmodel.ScoreReason;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.validation.Discrimination;
import io.rongqiao.scoring.validation.Judged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChallengerTest {

  private static final int TRADE = 3;

  private static final TrainingOrder ORDER =
      new TrainingOrder(
          Map.of("debt", Trend.UP, "sales", Trend.DOWN),
          Map.of("seeds", "2", "rounds", "80", "rate", "0.1"));

  private static LabelledPortfolio sample;
  private static Challenger challenger;

  @BeforeAll
  static void learn() {
    sample = InventedLoans.of(1_500, 1);
    challenger = new ChallengerTrainer().train(sample, ORDER, _ -> {});
  }

  @Test
  void tellsBadLoansFromGoodOnesThatItHasNotSeen() {
    LabelledPortfolio unseen = InventedLoans.of(2_000, 2);
    InputRows rows = InputRows.of(challenger.inputs(), unseen.inputs());
    double[] probability = new double[unseen.rows()];
    Arrays.setAll(probability, row -> challenger.score(rows.row(row)).probability());

    assertThat(Discrimination.of(new Judged(probability, unseen.bad())).auc()).isGreaterThan(0.78);
  }

  @Test
  void neverMovesTheRiskAgainstAGivenTrend() {
    var random = new SplittableRandom(4);
    for (int next = 0; next < 500; next++) {
      double[] row = row(random);
      double[] riskier = row.clone();
      riskier[0] += random.nextDouble();
      double[] safer = row.clone();
      safer[1] += random.nextDouble();

      assertThat(challenger.logOdds(riskier)).isGreaterThanOrEqualTo(challenger.logOdds(row));
      assertThat(challenger.logOdds(safer)).isLessThanOrEqualTo(challenger.logOdds(row));
    }
  }

  @Test
  void explainsTheDistanceFromThePortfolioExactly() {
    var random = new SplittableRandom(5);
    for (int next = 0; next < 200; next++) {
      double[] row = row(random);

      assertThat(challenger.average() + Arrays.stream(challenger.contributions(row)).sum())
          .isCloseTo(challenger.logOdds(row), within(1e-5));
    }
  }

  @Test
  void givesTheInputsThatRaisedTheRiskAsReasonsCostliestFirst() {
    double[] row = {0.99, -2.5, 10, 2};
    double[] moved = challenger.contributions(row);

    RiskScore score = challenger.score(row);

    List<String> reasons = score.reasons().stream().map(ScoreReason::feature).toList();
    assertThat(reasons)
        .hasSizeLessThanOrEqualTo(4)
        .startsWith(moved[0] > moved[1] ? "debt" : "sales");
    assertThat(reasons).contains("debt", "sales", "trade").doesNotHaveDuplicates();
  }

  @Test
  void comesOutTheSameEveryTimeAndReadsBackTheSame(@TempDir Path folder) throws IOException {
    var models = new ModelFolder(List.of(new ChallengerFormat()));
    models.write(challenger, folder.resolve("one"));
    models.write(new ChallengerTrainer().train(sample, ORDER, _ -> {}), folder.resolve("two"));

    RiskModel read = models.read(folder.resolve("one"));

    assertThat(folder.resolve("one/model.json"))
        .hasSameBinaryContentAs(folder.resolve("two/model.json"));
    assertThat(Files.size(folder.resolve("one/model.json"))).isPositive();
    var random = new SplittableRandom(6);
    for (int next = 0; next < 200; next++) {
      double[] row = row(random);
      assertThat(read.score(row)).isEqualTo(challenger.score(row));
    }
  }

  @Test
  void takesAnUnknownCategoryForNoneOfThoseItKnows() {
    double[] row = {0.5, 0, 10, RiskModel.UNSEEN};
    double unknown = challenger.logOdds(row);
    for (double known : new double[] {0, 1, 2}) {
      double[] met = row.clone();
      met[TRADE] = known;
      assertThat(challenger.columns())
          .filteredOn(column -> column.inputs().contains(TRADE))
          .anySatisfy(column -> assertThat(column.of(row)).isNotEqualTo(column.of(met)));
    }
    assertThat(unknown).isFinite();
  }

  @Test
  void namesColumnsThatGiveTheOutcomeAway() {
    LabelledPortfolio loans = InventedLoans.of(400, 9);
    double[] told = new double[loans.rows()];
    Arrays.setAll(told, row -> loans.isBad(row) ? 100 + row : row / 1000.0);
    List<Column> columns = new ArrayList<>(loans.inputs().columns());
    columns.add(Column.numeric("charged_off_amount", told));
    List<String> said = new ArrayList<>();

    new ChallengerTrainer()
        .train(
            LabelledPortfolio.of(new Portfolio(columns, loans.rows()), loans.target(), loans.bad()),
            ORDER,
            said::add);

    assertThat(said).anyMatch(it -> it.contains("warning") && it.contains("charged_off_amount"));
  }

  @Test
  void refusesATrendOfACategory() {
    var order = new TrainingOrder(Map.of("trade", Trend.UP), Map.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChallengerTrainer().train(sample, order, _ -> {}))
        .withMessageContaining("trade");
  }

  private static double[] row(SplittableRandom random) {
    return new double[] {
      random.nextDouble(),
      random.nextGaussian(),
      random.nextInt(20),
      random.nextInt(5) == 0 ? Double.NaN : random.nextInt(3)
    };
  }
}
