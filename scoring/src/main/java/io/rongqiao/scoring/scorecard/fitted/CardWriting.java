package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.binning.Binning;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.riskmodel.ModelInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns effects on the log-odds into a card of whole points. */
final class CardWriting {

  private final LabelledPortfolio sample;
  private final ScorecardSettings settings;
  private final Penalties penalties;
  private final BinEffects effects;
  private final Consumer<String> decide;
  private final List<String> decisions;

  CardWriting(
      LabelledPortfolio sample,
      ScorecardSettings settings,
      Penalties penalties,
      BinEffects effects,
      Consumer<String> decide,
      List<String> decisions) {
    this.sample = sample;
    this.settings = settings;
    this.penalties = penalties;
    this.effects = effects;
    this.decide = decide;
    this.decisions = decisions;
  }

  FittedScorecard card() {
    double logOdds = effects.intercept();
    List<FittedCharacteristic> characteristics = new ArrayList<>();
    for (int k = 0; k < effects.binnings().size(); k++) {
      double worst = Arrays.stream(effects.effects(k)).min().orElseThrow();
      logOdds += worst;
      FittedCharacteristic characteristic = characteristic(effects.binnings().get(k), k, worst);
      if (characteristic.most() > 0) {
        characteristics.add(characteristic);
      } else {
        decide.accept("%s is left out: it adds nothing".formatted(characteristic.name()));
      }
    }
    if (characteristics.isEmpty()) {
      throw new IllegalArgumentException("No column tells anything about the outcome");
    }
    characteristics.sort(
        Comparator.comparingInt((FittedCharacteristic it) -> -it.most())
            .thenComparing(FittedCharacteristic::name));
    decide.accept(
        String.format(Locale.ROOT, "%d characteristics are in the card", characteristics.size()));
    int base = (int) Math.rint(settings.scale().points(logOdds));
    return new FittedScorecard(
        sample.target(), settings.scale(), base, characteristics, training());
  }

  private TrainingRecord training() {
    @Nullable Double rate = settings.populationRate();
    return new TrainingRecord(
        sample.rows(),
        sample.badCount(),
        rate == null ? sample.badRate() : rate,
        penalties.weight(),
        penalties.freedom(),
        decisions);
  }

  private FittedCharacteristic characteristic(Binning binning, int k, double worst) {
    double[] weights = binning.weights(BinEffects.PSEUDO_ROWS);
    List<FittedBin> bins = new ArrayList<>();
    for (int bin = 0; bin < binning.size(); bin++) {
      int points = points(effects.effects(k)[bin] - worst);
      bins.add(new FittedBin(binning.good(bin), binning.bad(bin), weights[bin], points));
    }
    ModelInput input = binning.preBins().input();
    return new FittedCharacteristic(
        input,
        binning.trend(),
        binning.informationValue(),
        input.isCategorical() ? new double[0] : cuts(binning),
        input.isCategorical() ? groups(binning) : new int[0],
        binning.preBins().specials().stream().mapToDouble(Double::doubleValue).toArray(),
        bins,
        points(-worst));
  }

  private int points(double logOdds) {
    return (int) Math.rint(settings.scale().factor() * logOdds);
  }

  private static double[] cuts(Binning binning) {
    double[] cuts = new double[binning.ordinary() - 1];
    int count = 0;
    for (int cell = 1; cell < binning.preBins().ordinary(); cell++) {
      if (binning.binOfCell(cell) != binning.binOfCell(cell - 1)) {
        cuts[count++] = binning.preBins().cut(cell - 1);
      }
    }
    return cuts;
  }

  private static int[] groups(Binning binning) {
    int[] groups = new int[binning.preBins().ordinary()];
    Arrays.setAll(groups, binning::binOfCell);
    return groups;
  }
}
