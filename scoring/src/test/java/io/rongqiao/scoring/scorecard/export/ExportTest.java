package io.rongqiao.scoring.scorecard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.scoring.defaultrisk.calibration.CalibratedModel;
import io.rongqiao.scoring.defaultrisk.calibration.Calibration;
import io.rongqiao.scoring.defaultrisk.calibration.PriorShift;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.riskmodel.ScoreReason;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.scorecard.fitted.FittedCharacteristic;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import io.rongqiao.scoring.scorecard.fitted.ScorecardTrainer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmml4s.model.Model;

/** Every export scores as the platform does, over values on every bound and beyond. */
class ExportTest {

  private static final List<String> TRADES = List.of("bakery", "o'mill \"x\"", "酒店");
  private static final FittedScorecard CARD = card();
  private static final List<double[]> ROWS = rows();

  private static List<CalibratedModel> calibrated() {
    var same = PriorShift.none(0.3);
    var rarer = new PriorShift(0.3, 0.02);
    var steps =
        new Calibration.Isotonic(
            List.of(-3.1, -1.7, -0.45, 0.9, 1.1), List.of(0.0, 0.13, 0.13, 0.6, 0.97));
    var certain = new Calibration.Isotonic(List.of(-2.3, -0.2, 0.7), List.of(0.04, 0.31, 1.0));
    var level = new Calibration.Isotonic(List.of(-0.2), List.of(0.31));
    return List.of(
        new CalibratedModel(CARD, new Calibration.AsSaid(), same),
        new CalibratedModel(CARD, new Calibration.AsSaid(), rarer),
        new CalibratedModel(CARD, new Calibration.Platt(-0.31, 1.37), same),
        new CalibratedModel(CARD, new Calibration.Platt(0.4, 0.71), rarer),
        new CalibratedModel(CARD, steps, same),
        new CalibratedModel(CARD, certain, rarer),
        new CalibratedModel(CARD, level, rarer));
  }

  @Test
  void withoutCalibrationTheProbabilityIsTheCardsOwn() {
    Model model = Model.fromString(PmmlExport.of(CARD, PointsCurve.of(CARD)));

    for (double[] row : ROWS) {
      assertThat((Double) model.predict(named(row)).get("probability_of_default"))
          .isCloseTo(CARD.score(row).probability(), within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("calibrated")
  void pmmlScoresTheSame(CalibratedModel calibrated) {
    Model model = Model.fromString(PmmlExport.of(CARD, curve(calibrated)));

    for (double[] row : ROWS) {
      RiskScore ours = calibrated.score(row);
      Map<String, Object> theirs = model.predict(named(row));

      assertThat(theirs.get("score")).isEqualTo(ours.score());
      assertThat((Double) theirs.get("probability_of_default"))
          .isCloseTo(ours.probability(), within(1e-12));
      for (int rank = 0; rank < ours.reasons().size(); rank++) {
        assertThat(theirs.get("reason_" + (rank + 1))).isEqualTo(ours.reasons().get(rank).code());
      }
    }
  }

  @Test
  void sqlScoresTheSame() throws SQLException {
    try (ScratchDatabase database = ScratchDatabase.createBlank();
        Connection connection = database.dataSource().getConnection()) {
      fill(connection);
      for (CalibratedModel calibrated : calibrated()) {
        sqlScoresAs(calibrated, connection);
      }
    }
  }

  private static void sqlScoresAs(CalibratedModel calibrated, Connection connection)
      throws SQLException {
    String scoring = SqlExport.of(CARD, curve(calibrated), "loan");
    try (Statement statement = connection.createStatement();
        ResultSet scored =
            statement.executeQuery("SELECT * FROM (" + scoring + ") AS scored ORDER BY place")) {
      for (double[] row : ROWS) {
        assertThat(scored.next()).isTrue();
        RiskScore ours = calibrated.score(row);
        assertThat(scored.getDouble("score")).isEqualTo(ours.score());
        assertThat(scored.getDouble("probability_of_default"))
            .as("%s", calibrated)
            .isCloseTo(ours.probability(), within(1e-12));
        assertThat(reasons(scored))
            .isEqualTo(ours.reasons().stream().map(ScoreReason::code).toList());
      }
    }
  }

  private static PointsCurve curve(CalibratedModel calibrated) {
    return PointsCurve.of(CARD, calibrated.calibration(), calibrated.shift());
  }

  private static List<String> reasons(ResultSet scored) throws SQLException {
    List<String> reasons = new ArrayList<>();
    for (int rank = 1; rank <= RiskScore.MOST_REASONS; rank++) {
      String reason = scored.getString("reason_" + rank);
      if (reason != null) {
        reasons.add(reason);
      }
    }
    return reasons;
  }

  private static void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE loan (place int, debt float8, age float8, trade text, ratio float8)");
    }
    String names = String.join(", ", CARD.inputs().stream().map(it -> it.name()).toList());
    String marks = ", ?".repeat(CARD.inputs().size());
    String sql = "INSERT INTO loan (place, " + names + ") VALUES (?" + marks + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int place = 0; place < ROWS.size(); place++) {
        insert.setInt(1, place);
        Map<String, Object> named = named(ROWS.get(place));
        for (int k = 0; k < CARD.inputs().size(); k++) {
          Object value = named.get(CARD.inputs().get(k).name());
          if (value == null) {
            insert.setNull(k + 2, Types.NULL);
          } else {
            insert.setObject(k + 2, value);
          }
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** A row as others know it: by name, categories by their text, what is missing absent. */
  private static Map<String, Object> named(double[] row) {
    Map<String, Object> named = new HashMap<>();
    for (int k = 0; k < row.length; k++) {
      FittedCharacteristic it = CARD.characteristics().get(k);
      if (Double.isNaN(row[k])) {
        continue;
      }
      boolean unseen = row[k] == RiskModel.UNSEEN;
      Object category = unseen ? "kiosk" : it.input().isCategorical() ? level(it, row[k]) : row[k];
      named.put(it.name(), it.input().isCategorical() ? category : row[k]);
    }
    return named;
  }

  private static String level(FittedCharacteristic it, double place) {
    return it.input().levels().get((int) place);
  }

  private static List<double[]> rows() {
    Random random = new Random(3);
    List<double[]> rows = new ArrayList<>();
    for (int next = 0; next < 500; next++) {
      rows.add(CARD.characteristics().stream().mapToDouble(it -> value(it, random)).toArray());
    }
    return rows;
  }

  /** A missing value, an unknown category, a bound itself or close to it, or any other. */
  private static double value(FittedCharacteristic it, Random random) {
    if (random.nextInt(8) == 0) {
      return Double.NaN;
    }
    if (it.input().isCategorical()) {
      return random.nextInt(it.input().levels().size() + 1) - 1;
    }
    if (random.nextInt(5) == 0 && !it.specials().isEmpty()) {
      return it.specials().getFirst();
    }
    if (it.ordinary() > 1 && random.nextBoolean()) {
      double cut = it.cut(random.nextInt(it.ordinary() - 1));
      return random.nextBoolean() ? cut : Math.nextDown(cut);
    }
    return random.nextGaussian() * 20;
  }

  private static FittedScorecard card() {
    Random random = new Random(11);
    int rows = 2000;
    double[] debt = new double[rows];
    double[] age = new double[rows];
    double[] ratio = new double[rows];
    int[] trade = new int[rows];
    boolean[] bad = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      debt[row] = random.nextInt(12) == 0 ? -999 : random.nextDouble();
      age[row] = random.nextInt(15) == 0 ? Double.NaN : random.nextInt(30);
      ratio[row] = random.nextGaussian() / 7;
      trade[row] = random.nextInt(3);
      double odds = -1.5 + 2 * Math.max(0, debt[row]) + 4 * ratio[row] + trade[row] / 2.0;
      bad[row] =
          random.nextDouble()
              < 1 / (1 + Math.exp(-odds + (Double.isNaN(age[row]) ? 0 : age[row] / 9)));
    }
    var inputs =
        new Portfolio(
            List.of(
                Column.numeric("debt", debt),
                Column.numeric("age", age),
                Column.numeric("ratio", ratio),
                Column.categorical("trade", TRADES, trade)),
            rows);
    return new ScorecardTrainer()
        .train(
            LabelledPortfolio.of(inputs, new Target("outcome", "bad"), bad),
            new TrainingOrder(Map.of(), Map.of("special-values", "-999")),
            _ -> {});
  }
}
