package io.rongqiao.scoring.command;

import io.rongqiao.scoring.defaultrisk.CrossFitting;
import io.rongqiao.scoring.defaultrisk.calibration.CalibrationChoice;
import io.rongqiao.scoring.defaultrisk.calibration.CalibrationMethod;
import io.rongqiao.scoring.defaultrisk.calibration.CardFile;
import io.rongqiao.scoring.defaultrisk.calibration.MasterScale;
import io.rongqiao.scoring.defaultrisk.calibration.ModelCard;
import io.rongqiao.scoring.defaultrisk.calibration.PriorShift;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.validation.Stability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said about the target, and how probabilities are calibrated. */
final class CalibrationOptions {

  /** Below so many events a figure says little. */
  private static final int FEW_EVENTS = 100;

  /** How to calibrate. */
  enum Calibrate {
    AUTO,
    NONE,
    PLATT,
    ISOTONIC
  }

  @Option(
      names = "--population-bad-rate",
      description =
          "the share that defaults of those the model is used on, where the sample's is another")
  private @Nullable Double populationBadRate;

  @Option(
      names = "--horizon",
      defaultValue = "12",
      description = "months after observation within which a default counts; by default 12")
  private int horizon = 12;

  @Option(
      names = "--observation-window",
      defaultValue = "not stated",
      description = "when the sample was observed, for the model card")
  private String window = "not stated";

  @Option(
      names = "--definition",
      description = "what default means, for the model card; by default the column and its value")
  private @Nullable String definition;

  @Option(
      names = "--calibration",
      defaultValue = "AUTO",
      description = "auto (chosen by cross-validation), none, platt or isotonic; by default auto")
  private Calibrate calibration = Calibrate.AUTO;

  /** Refuses what cannot be, before anything is learnt. */
  void check() {
    if (populationBadRate != null && !(populationBadRate > 0 && populationBadRate < 1)) {
      throw new IllegalArgumentException(
          "--population-bad-rate is a share between 0 and 1, not " + populationBadRate);
    }
    if (horizon < 1) {
      throw new IllegalArgumentException("--horizon is a number of months, not " + horizon);
    }
  }

  /** Calibrates what was said of rows unseen and writes calibration and card beside the model. */
  void write(CrossFitting.Fitted fitted, LabelledPortfolio sample, Path folder) throws IOException {
    int[] rows = fitted.logOdds().keySet().stream().mapToInt(it -> it).toArray();
    double[] logOdds = fitted.logOdds().values().stream().mapToDouble(it -> it).toArray();
    boolean[] bad = sample.select(rows).bad();
    CalibrationChoice choice = CalibrationChoice.choose(logOdds, bad, methods());
    var shift =
        populationBadRate == null
            ? PriorShift.none(sample.badRate())
            : new PriorShift(sample.badRate(), populationBadRate);
    double[] said =
        Arrays.stream(logOdds)
            .map(it -> shift.apply(choice.calibration().probability(it)))
            .toArray();
    ModelCard card = card(fitted, sample, choice, shift, Stability.tenths(said));
    CardFile.write(card, choice.calibration(), shift, folder);
    System.out.printf(
        Locale.ROOT,
        "calibrated %s; bad rate %.4f of the sample, %.4f of the population%n",
        choice.method().name().toLowerCase(Locale.ROOT),
        shift.sample(),
        shift.population());
  }

  private List<CalibrationMethod> methods() {
    return switch (calibration) {
      case AUTO -> List.of(CalibrationMethod.values());
      case NONE -> List.of(CalibrationMethod.AS_SAID);
      case PLATT -> List.of(CalibrationMethod.PLATT);
      case ISOTONIC -> List.of(CalibrationMethod.ISOTONIC);
    };
  }

  private ModelCard card(
      CrossFitting.Fitted fitted,
      LabelledPortfolio sample,
      CalibrationChoice choice,
      PriorShift shift,
      List<Double> tenths) {
    String target = sample.target().column();
    String value = sample.target().bad();
    return new ModelCard(
        fitted.model().kind(),
        target,
        value,
        definition == null ? "%s is %s".formatted(target, value) : definition,
        horizon,
        window,
        sample.rows(),
        sample.badRate(),
        shift.population(),
        choice.method(),
        choice.trials(),
        MasterScale.current().version(),
        fitted.model().inputs().size(),
        tenths,
        caveats(sample));
  }

  private List<String> caveats(LabelledPortfolio sample) {
    List<String> caveats = new ArrayList<>();
    if (sample.badCount() < FEW_EVENTS) {
      caveats.add(
          "The sample holds only %d defaults; every figure is uncertain. 样本违约户不足 %d 户。"
              .formatted(sample.badCount(), FEW_EVENTS));
    }
    if (populationBadRate == null) {
      caveats.add("The sample's bad rate is taken for the population's. 以样本违约率作为总体违约率。");
    }
    if (definition == null) {
      caveats.add("The definition of default is the portfolio's own. 违约定义沿用样本自身。");
    }
    return caveats;
  }
}
