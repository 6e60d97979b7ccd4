package io.rongqiao.scoring.scorecard.fitted;

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
import io.rongqiao.scoring.riskmodel.UnseenCategory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardTrainerTest {

  private static final LabelledPortfolio LOANS = InventedLoans.of(3000, 7);
  private static final FittedScorecard CARD = train(LOANS, TrainingOrder.PLAIN);

  @TempDir private Path folder;

  @Test
  void findsWhatMadeTheRisk() {
    assertThat(CARD.characteristics()).extracting(it -> it.name()).contains("debt", "age", "trade");
    assertThat(characteristic("debt").trend()).isEqualTo(Trend.UP);
    assertThat(characteristic("age").trend()).isEqualTo(Trend.DOWN);
    assertThat(characteristic("debt").most()).isGreaterThan(40);
  }

  @Test
  void tellsTheProbabilityThatComesTrue() {
    LabelledPortfolio others = InventedLoans.of(3000, 8);
    InputRows rows = InputRows.of(CARD.inputs(), others.inputs());
    double expected =
        IntStream.range(0, rows.rows())
            .mapToDouble(row -> CARD.score(rows.row(row)).probability())
            .sum();

    assertThat(expected / others.badCount()).isCloseTo(1, within(0.1));
  }

  @Test
  void writesTheSameBytesEveryTime() throws IOException {
    var models = new ModelFolder(List.of(new ScorecardFormat()));
    models.write(CARD, folder.resolve("one"));
    models.write(train(InventedLoans.of(3000, 7), TrainingOrder.PLAIN), folder.resolve("two"));

    Path one = folder.resolve("one/model.json");
    assertThat(one).hasSameBinaryContentAs(folder.resolve("two/model.json"));
    models.write(models.read(folder.resolve("one")), folder.resolve("three"));
    assertThat(one).hasSameBinaryContentAs(folder.resolve("three/model.json"));
  }

  @Test
  void binsDoNotDependOnTheOrderOfTheRows() {
    int[] backwards = IntStream.range(0, LOANS.rows()).map(row -> LOANS.rows() - 1 - row).toArray();
    FittedScorecard other = train(LOANS.select(backwards), TrainingOrder.PLAIN);

    for (FittedCharacteristic it : CARD.characteristics()) {
      if (!it.input().isCategorical()) {
        FittedCharacteristic same =
            other.characteristics().stream()
                .filter(one -> one.name().equals(it.name()))
                .findFirst()
                .orElseThrow();
        assertThat(same.ordinary()).isEqualTo(it.ordinary());
        for (int cut = 0; cut < it.ordinary() - 1; cut++) {
          assertThat(same.cut(cut)).isEqualTo(it.cut(cut));
        }
      }
    }
  }

  @Test
  void obeysTheTrendThatWasAskedFor() {
    for (Trend trend : List.of(Trend.UP, Trend.DOWN)) {
      FittedScorecard card =
          train(LOANS, new TrainingOrder(Map.of("noise", trend, "debt", Trend.UP), Map.of()));
      for (FittedCharacteristic it : card.characteristics()) {
        List<Integer> points = new ArrayList<>();
        it.bins().subList(0, it.ordinary()).forEach(bin -> points.add(bin.points()));
        if (it.name().equals("debt") || (it.name().equals("noise") && trend == Trend.UP)) {
          assertThat(points).isSortedAccordingTo((a, b) -> b - a);
        }
        if (it.name().equals("noise") && trend == Trend.DOWN) {
          assertThat(points).isSorted();
        }
      }
    }
  }

  @Test
  void givesReasonsByThePointsLost() {
    double[] row = best();
    row[place("debt")] = 0.999;

    RiskScore worse = CARD.score(row);

    assertThat(CARD.score(best()).reasons()).isEmpty();
    assertThat(worse.reasons()).extracting(ScoreReason::code).containsExactly("debt");
    assertThat(worse.score()).isEqualTo(CARD.score(best()).score() - characteristic("debt").most());
  }

  @Test
  void scoresWhatIsMissingAsItWasFitted() {
    FittedCharacteristic age = characteristic("age");
    FittedBin missing = age.bins().getLast();

    assertThat(missing.good() + missing.bad())
        .isEqualTo(
            IntStream.range(0, LOANS.rows())
                .filter(row -> LOANS.inputs().column("age").isMissing(row))
                .count());
    assertThat(age.award(Double.NaN)).isEqualTo(missing.points());
  }

  @Test
  void namesACategoryThatItNeverMet() {
    Portfolio strange =
        new Portfolio(
            CARD.inputs().stream()
                .map(
                    input ->
                        input.isCategorical()
                            ? Column.categorical(input.name(), List.of("kiosk"), new int[] {0})
                            : Column.numeric(input.name(), new double[] {1}))
                .toList(),
            1);

    InputRows rows = InputRows.of(CARD.inputs(), strange);

    assertThat(rows.unseen()).containsExactly(new UnseenCategory(0, "trade", "kiosk"));
    assertThat(rows.row(0)[place("trade")]).isEqualTo(RiskModel.UNSEEN);
    assertThat(CARD.score(rows.row(0)).probability()).isBetween(0.0, 1.0);
  }

  @Test
  void saysWhichCharacteristicMovedTheScore() {
    double[] before = best();
    double[] after = best();
    after[place("debt")] = 0.999;

    List<FittedScorecard.Movement> moved = CARD.movements(before, after);

    assertThat(moved).hasSize(1);
    assertThat(moved.getFirst().characteristic()).isEqualTo("debt");
    assertThat(moved.getFirst().points())
        .isEqualTo((int) (CARD.score(after).score() - CARD.score(before).score()));
    assertThat(moved.getFirst().after()).startsWith("from 0.");
  }

  @Test
  void givesSpecialValuesABinOfTheirOwn() {
    double[] debt = LOANS.inputs().column("debt").values();
    for (int row = 0; row < debt.length; row += 10) {
      debt[row] = -999;
    }
    Portfolio coded =
        new Portfolio(
            List.of(Column.numeric("debt", debt), LOANS.inputs().column("age")), LOANS.rows());
    LabelledPortfolio sample = LabelledPortfolio.of(coded, LOANS.target(), LOANS.bad());

    FittedScorecard card =
        train(sample, new TrainingOrder(Map.of(), Map.of("special-values", "-999")));

    FittedCharacteristic it =
        card.characteristics().stream()
            .filter(one -> one.name().equals("debt"))
            .findFirst()
            .orElseThrow();
    assertThat(it.binOf(-999)).isEqualTo(it.ordinary());
    assertThat(it.bins().get(it.ordinary()).good() + it.bins().get(it.ordinary()).bad())
        .isEqualTo(300);
  }

  @Test
  void correctsForAnotherPrior() {
    FittedScorecard rare =
        train(LOANS, new TrainingOrder(Map.of(), Map.of("population-bad-rate", "0.02")));
    int points = CARD.basePoints() + 50;

    assertThat(rare.probability(points)).isLessThan(CARD.probability(points));
    assertThat(odds(rare.probability(points)) / odds(CARD.probability(points)))
        .isCloseTo(odds(0.02) / odds(LOANS.badRate()), within(1e-9));
  }

  @Test
  void refusesASettingThatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> train(LOANS, new TrainingOrder(Map.of(), Map.of("magic", "1"))))
        .withMessageContaining("no setting 'magic'");
  }

  @Test
  void leavesOutWhatNothingCanBeLearntFrom() {
    double[] counter = new double[LOANS.rows()];
    double[] same = new double[LOANS.rows()];
    for (int row = 0; row < counter.length; row++) {
      counter[row] = row;
    }
    List<Column> columns = new ArrayList<>(LOANS.inputs().columns());
    columns.add(Column.numeric("counter", counter));
    columns.add(Column.numeric("same", same));
    LabelledPortfolio sample =
        LabelledPortfolio.of(new Portfolio(columns, LOANS.rows()), LOANS.target(), LOANS.bad());

    FittedScorecard card = train(sample, TrainingOrder.PLAIN);

    assertThat(card.training().decisions())
        .contains("counter is left out: it names the row")
        .contains("same is left out: it is always the same");
  }

  private static FittedScorecard train(LabelledPortfolio sample, TrainingOrder order) {
    return new ScorecardTrainer().train(sample, order, _ -> {});
  }

  private static FittedCharacteristic characteristic(String name) {
    return CARD.characteristics().get(place(name));
  }

  private static int place(String name) {
    return CARD.characteristics().stream().map(it -> it.name()).toList().indexOf(name);
  }

  /** A row that earns the most everywhere. */
  private static double[] best() {
    return CARD.characteristics().stream().mapToDouble(ScorecardTrainerTest::bestValue).toArray();
  }

  private static double bestValue(FittedCharacteristic it) {
    if (it.award(Double.NaN) == it.most()) {
      return Double.NaN;
    }
    return IntStream.rangeClosed(-4000, 40_000)
        .mapToDouble(step -> step / 1000.0)
        .filter(
            value ->
                !it.input().isCategorical()
                    || (value >= 0 && value <= 3 && value == Math.rint(value)))
        .filter(value -> it.award(value) == it.most())
        .findFirst()
        .orElseThrow();
  }

  private static double odds(double probability) {
    return probability / (1 - probability);
  }
}
