package io.rongqiao.scoring.scorecard.fitted;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Twelve months: one number always raises the risk, one turns in spring, one wavers in its middle.
 */
class SteadinessTest {

  private static final int ROWS = 12_000;
  private static final LabelledPortfolio LOANS = loans();

  private final List<String> said = new ArrayList<>();

  @Test
  void refusesWhatTurnsItsOrderOfRiskFromMonthToMonth() {
    FittedScorecard careless = train(LOANS.without(List.of("month")));
    FittedScorecard steady = train(LOANS.observedIn("month"));

    assertThat(names(careless)).contains("steady", "turning");
    assertThat(names(steady)).contains("steady").doesNotContain("turning", "month");
    assertThat(said)
        .anyMatch(it -> it.startsWith("turning is left out: its order of risk turns in"));
    assertThat(steady.training().decisions()).anyMatch(it -> it.contains("2020-0"));
  }

  @Test
  void putsTogetherOnlyTheBinsThatChangePlaces() {
    FittedScorecard careless = train(LOANS.without(List.of("month")));
    FittedScorecard steady = train(LOANS.observedIn("month"));

    assertThat(bins(careless, "wavering")).isEqualTo(3);
    assertThat(bins(steady, "wavering")).isEqualTo(2);
    assertThat(bins(steady, "steady")).isEqualTo(bins(careless, "steady"));
  }

  private FittedScorecard train(LabelledPortfolio sample) {
    return new ScorecardTrainer().train(sample, TrainingOrder.PLAIN, said::add);
  }

  private static List<String> names(FittedScorecard card) {
    return card.characteristics().stream().map(FittedCharacteristic::name).toList();
  }

  private static int bins(FittedScorecard card, String name) {
    return card.characteristics().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow()
        .ordinary();
  }

  private static LabelledPortfolio loans() {
    Random random = new Random(12);
    double[] month = new double[ROWS];
    double[] steady = new double[ROWS];
    double[] turning = new double[ROWS];
    double[] wavering = new double[ROWS];
    boolean[] bad = new boolean[ROWS];
    for (int row = 0; row < ROWS; row++) {
      int number = row % 12;
      month[row] = LocalDate.of(2020, number + 1, 1 + random.nextInt(28)).toEpochDay();
      steady[row] = random.nextInt(4);
      turning[row] = random.nextInt(2);
      wavering[row] = random.nextInt(3);
      double middle = number % 2 == 0 ? 1.4 : -0.6;
      double odds =
          -2.5
              + 0.5 * steady[row]
              + (number < 3 ? -1.2 : 0.9) * turning[row]
              + (wavering[row] == 1 ? middle : wavering[row]);
      bad[row] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
    }
    var inputs =
        new Portfolio(
            List.of(
                Column.days("month", month),
                Column.numeric("steady", steady),
                Column.numeric("turning", turning),
                Column.numeric("wavering", wavering)),
            ROWS);
    return LabelledPortfolio.of(inputs, new Target("outcome", "bad"), bad);
  }
}
