package io.rongqiao.scoring.scorecard.fitted;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.portfolio.Trend;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.scorecard.Bin;
import io.rongqiao.scoring.scorecard.Characteristic;
import io.rongqiao.scoring.scorecard.Scorecard;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Enterprises with the columns of the expert's card, and outcomes that follow it or do not. */
class ExpertPriorTest {

  private static final Scorecard EXPERT = Scorecards.current();

  private static final List<Characteristic> KNOWN = EXPERT.characteristics().subList(0, 12);

  @Test
  void aFewOutcomesThatFollowTheCardSharpenIt() {
    FittedScorecard card = train(enterprises(80, 1, 3.0), TrainingOrder.PLAIN);

    assertThat(card.training().decisions())
        .anyMatch(it -> it.startsWith(EXPERT.version()) && it.contains("are kept"));
    assertThat(card.characteristics())
        .allSatisfy(
            it -> {
              Characteristic expert = expert(it.name());
              assertThat(cuts(it)).isEqualTo(cuts(expert));
              assertThat(it.bins()).hasSize(expert.bins().size() + 1);
            });
  }

  @Test
  void theSharpenedCardAwardsInProportionToTheExperts() {
    FittedScorecard card = train(enterprises(80, 1, 3.0), TrainingOrder.PLAIN);

    for (FittedCharacteristic it : card.characteristics()) {
      Characteristic expert = expert(it.name());
      double unit = (double) it.most() / expert.best().value();
      for (int bin = 0; bin < expert.bins().size(); bin++) {
        int points = it.bins().get(bin).points();
        assertThat((double) points)
            .as("%s, bin %d", it.name(), bin)
            .isBetween(
                unit * expert.bins().get(bin).points().value() - 1,
                unit * expert.bins().get(bin).points().value() + 1);
      }
    }
  }

  @Test
  void manyOutcomesThatContradictTheCardReplaceIt() {
    FittedScorecard card = train(enterprises(3000, 2, -3.0), without(Trend.NONE));

    assertThat(card.training().decisions())
        .anyMatch(it -> it.startsWith(EXPERT.version()) && it.endsWith("it steps aside"));
  }

  @Test
  void columnsOfOtherNamesHaveNoPrior() {
    LabelledPortfolio loans = InventedLoans.of(300, 3);

    assertThat(ExpertPrior.of(EXPERT, loans, List.of(), new Trends(Map.of()))).isEmpty();
  }

  @Test
  void aTrendThatWasAskedForGoesBeforeTheCard() {
    LabelledPortfolio sample = enterprises(80, 1, 3.0);
    String size = KNOWN.getFirst().feature();
    ExpertPrior all = ExpertPrior.of(EXPERT, sample, List.of(), new Trends(Map.of())).orElseThrow();
    ExpertPrior others =
        ExpertPrior.of(EXPERT, sample, List.of(), new Trends(Map.of(size, Trend.UP))).orElseThrow();

    assertThat(all.characteristics()).isEqualTo(KNOWN.size());
    assertThat(others.characteristics()).isEqualTo(KNOWN.size() - 1);
  }

  @Test
  void whatIsMissingEarnsAsTheExpertSays() {
    FittedScorecard card = train(enterprises(80, 1, 3.0), TrainingOrder.PLAIN);

    for (FittedCharacteristic it : card.characteristics()) {
      int missing = it.award(Double.NaN);
      assertThat(missing).as(it.name()).isStrictlyBetween(0, it.most());
    }
  }

  private static FittedScorecard train(LabelledPortfolio sample, TrainingOrder order) {
    return new ScorecardTrainer().train(sample, order, _ -> {});
  }

  /** Every direction open, so that outcomes may contradict the definitions. */
  private static TrainingOrder without(Trend trend) {
    Map<String, Trend> trends = new HashMap<>();
    KNOWN.forEach(it -> trends.put(it.feature(), trend));
    return new TrainingOrder(trends, Map.of());
  }

  private static Characteristic expert(String feature) {
    return KNOWN.stream().filter(it -> it.feature().equals(feature)).findFirst().orElseThrow();
  }

  private static List<Double> cuts(FittedCharacteristic it) {
    List<Double> cuts = new ArrayList<>();
    for (int cut = 0; cut < it.ordinary() - 1; cut++) {
      cuts.add(it.cut(cut));
    }
    return cuts;
  }

  private static List<Double> cuts(Characteristic it) {
    return it.bins().stream().skip(1).map(Bin::from).toList();
  }

  /** The odds of bad fall by {@code slope} for a standard deviation of the expert's points. */
  private static LabelledPortfolio enterprises(int rows, long seed, double slope) {
    var random = new SplittableRandom(seed);
    double[][] values = new double[KNOWN.size()][rows];
    boolean[] bad = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      double standing = 0;
      for (int k = 0; k < values.length; k++) {
        List<Bin> bins = KNOWN.get(k).bins();
        Bin bin = bins.get(random.nextInt(bins.size()));
        values[k][row] = inside(bin);
        standing += bin.points().value() - KNOWN.get(k).best().value() / 2.0;
      }
      double odds = -1.2 - slope * standing / 100;
      bad[row] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
    }
    List<Column> columns = new ArrayList<>();
    for (int k = 0; k < values.length; k++) {
      columns.add(Column.numeric(KNOWN.get(k).feature(), values[k]));
    }
    return LabelledPortfolio.of(new Portfolio(columns, rows), new Target("defaulted", "1"), bad);
  }

  private static double inside(Bin bin) {
    Double from = bin.from();
    Double below = bin.below();
    if (from == null) {
      return requireNonNull(below) - 0.01;
    }
    return below == null ? from + 0.01 : (from + below) / 2;
  }
}
