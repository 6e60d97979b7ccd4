package io.rongqiao.scoring.governance;

import io.rongqiao.scoring.defaultrisk.calibration.Calibration;
import io.rongqiao.scoring.defaultrisk.calibration.CalibrationMethod;
import io.rongqiao.scoring.defaultrisk.calibration.CardFile;
import io.rongqiao.scoring.defaultrisk.calibration.MasterScale;
import io.rongqiao.scoring.defaultrisk.calibration.ModelCard;
import io.rongqiao.scoring.defaultrisk.calibration.PriorShift;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.riskmodel.ModelFolder;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import io.rongqiao.scoring.scorecard.fitted.ScorecardFormat;
import io.rongqiao.scoring.scorecard.fitted.ScorecardTrainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A scorecard that was learnt from invented enterprises: voids, youth and late returns are bad. */
public final class LearntCard {

  private static final int ROWS = 2000;
  private static final int HORIZON = 12;

  private LearntCard() {}

  /** Its files with card and calibration, as the command line leaves them. */
  public static ModelFiles files(Path folder, double slope) throws IOException {
    LabelledPortfolio sample = sample();
    FittedScorecard card = new ScorecardTrainer().train(sample, TrainingOrder.PLAIN, _ -> {});
    new ModelFolder(List.of(new ScorecardFormat())).write(card, folder);
    CardFile.write(
        card(sample),
        new Calibration.Platt(0, slope),
        new PriorShift(sample.badRate(), 0.05),
        folder);
    return ModelFiles.in(folder);
  }

  private static ModelCard card(LabelledPortfolio sample) {
    return new ModelCard(
        FittedScorecard.KIND,
        "outcome",
        "bad",
        "90 days overdue",
        HORIZON,
        "2018",
        ROWS,
        sample.badRate(),
        0.05,
        CalibrationMethod.PLATT,
        List.of(),
        MasterScale.current().version(),
        3,
        List.of(),
        List.of());
  }

  private static LabelledPortfolio sample() {
    Random random = new Random(5);
    double[] inTime = new double[ROWS];
    double[] voids = new double[ROWS];
    double[] age = new double[ROWS];
    boolean[] bad = new boolean[ROWS];
    for (int row = 0; row < ROWS; row++) {
      inTime[row] = random.nextInt(3) == 0 ? Double.NaN : random.nextInt(13) / 12.0;
      voids[row] = random.nextInt(40) / 100.0;
      age[row] = random.nextInt(240);
      double late = Double.isNaN(inTime[row]) ? 0.5 : inTime[row];
      double odds = 1 - 3 * late + 5 * voids[row] - age[row] / 60;
      bad[row] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
    }
    var inputs =
        new Portfolio(
            List.of(
                Column.numeric("tax_filing_on_time_share_12m", inTime),
                Column.numeric("sales_void_ratio_24m", voids),
                Column.numeric("enterprise_age_months", age)),
            ROWS);
    return LabelledPortfolio.of(inputs, new Target("outcome", "bad"), bad);
  }
}
