package io.rongqiao.scoring.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.defaultrisk.Challenger;
import io.rongqiao.scoring.defaultrisk.ChallengerTrainer;
import io.rongqiao.scoring.defaultrisk.InventedLoans;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.validation.ValidateModel;
import io.rongqiao.scoring.validation.Validation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportPageTest {

  private static final TrainingOrder QUICK =
      new TrainingOrder(Map.of(), Map.of("seeds", "1", "rounds", "20", "rate", "0.3"));

  private final Challenger model =
      new ChallengerTrainer().train(InventedLoans.of(600, 1), QUICK, _ -> {});

  @Test
  void showsEverythingOnOnePageThatLoadsNothing() {
    String page =
        page(new ValidateModel.Question("loans <one> & \"two\"", model, "trade", "trade", null));

    assertThat(page)
        .contains("ROC", "KS", "Gain curve", "Calibration", "Score distribution", "WoE")
        .contains("Bad rate by month", "Cut-offs", "Swap set", "Model card", "换入", "steel")
        .contains("loans &lt;one&gt; &amp; &quot;two&quot;")
        .doesNotContain("<script", "http://", "https://", "src=", "@import", "NaN", "Infinity");
  }

  @Test
  void saysWhatItWasNotAskedFor() {
    String page = page(new ValidateModel.Question("loans", null, null, null, null));

    assertThat(page).contains("--previous", "--time", "--segment", "The model has no card");
  }

  private String page(ValidateModel.Question question) {
    LabelledPortfolio unseen = InventedLoans.of(400, 2);
    Validation validation = ValidateModel.run(model, unseen, question);
    return ReportPage.of(validation);
  }
}
