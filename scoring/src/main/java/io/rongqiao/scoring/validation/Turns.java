package io.rongqiao.scoring.validation;

import io.rongqiao.scoring.binning.OrderOverTime;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Periods;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.scorecard.fitted.FittedCharacteristic;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import java.util.ArrayList;
import java.util.List;

/** Which characteristics of a scorecard turn their order of risk in a month. */
final class Turns {

  private Turns() {}

  /** At most one for each characteristic: the furthest beyond chance. Training is a time, too. */
  static List<Validation.Turn> of(
      FittedScorecard card, LabelledPortfolio sample, InputRows rows, Periods periods) {
    List<Validation.Turn> turns = new ArrayList<>();
    double[] row = new double[rows.columns()];
    for (int place = 0; place < card.characteristics().size(); place++) {
      FittedCharacteristic one = card.characteristics().get(place);
      long[][] good = new long[periods.names().size() + 1][one.ordinary()];
      long[][] bad = new long[periods.names().size() + 1][one.ordinary()];
      for (int bin = 0; bin < one.ordinary(); bin++) {
        good[0][bin] = one.bins().get(bin).good();
        bad[0][bin] = one.bins().get(bin).bad();
      }
      for (int next = 0; next < sample.rows(); next++) {
        int bin = one.binOf(rows.row(next, row)[place]);
        if (bin >= 0 && bin < one.ordinary()) {
          (sample.isBad(next) ? bad : good)[periods.of(next) + 1][bin]++;
        }
      }
      OrderOverTime.Turn turn = OrderOverTime.worst(good, bad);
      if (turn != null) {
        turns.add(
            new Validation.Turn(
                one.name(),
                one.describe(turn.first()),
                one.describe(turn.second()),
                turn.slice() == 0 ? "training" : periods.names().get(turn.slice() - 1)));
      }
    }
    return turns;
  }
}
