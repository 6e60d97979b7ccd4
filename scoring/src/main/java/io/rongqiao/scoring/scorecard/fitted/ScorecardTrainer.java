package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.binning.Binning;
import io.rongqiao.scoring.binning.PreBins;
import io.rongqiao.scoring.leakage.LeakCheck;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.ColumnKind;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Trend;
import io.rongqiao.scoring.riskmodel.RiskModelTrainer;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Learns an additive scorecard from a portfolio. Where its columns are features of the platform and
 * its outcomes are too few to beat the expert's card, they sharpen that card ({@link ExpertPrior}).
 */
public final class ScorecardTrainer implements RiskModelTrainer {

  @Override
  public FittedScorecard train(
      LabelledPortfolio sample, TrainingOrder order, Consumer<String> progress) {
    ScorecardSettings settings = ScorecardSettings.of(order);
    List<String> decisions = new ArrayList<>();
    Consumer<String> decide =
        sentence -> {
          decisions.add(sentence);
          progress.accept(sentence);
        };
    LeakCheck.of(sample).forEach(leak -> decide.accept("warning: " + leak));
    List<PreBins> preBins = preBins(sample, settings, decide);
    boolean[] bad = sample.bad();
    Trends trends = Trends.of(preBins, order, decide);
    int[] all = IntStream.range(0, bad.length).toArray();
    progress.accept("Choosing the penalties by cross-validation");
    PenaltySearch search =
        new PenaltySearch(bad, rows -> cut(preBins, trends, settings, rows, sample, _ -> {}));
    Penalties penalties = search.choose();
    Optional<ExpertPrior> prior =
        ExpertPrior.of(Scorecards.current(), sample, settings.special(), trends);
    if (prior.isPresent()) {
      progress.accept("Comparing with the expert's card by cross-validation");
      OptionalDouble pull =
          new PriorSearch(prior.get(), search, bad).choose(search.losses(penalties), decide);
      if (pull.isPresent()) {
        BinEffects led = prior.get().effects(all, bad, pull.getAsDouble());
        Penalties pulled = new Penalties(pull.getAsDouble(), Double.POSITIVE_INFINITY);
        return new CardWriting(sample, settings, pulled, led, decide, decisions).card();
      }
    }
    decide.accept(
        String.format(
            Locale.ROOT,
            "Penalty on weights %s, on departures from the evidence %s",
            penalties.weight(),
            penalties.isRigid() ? "unlimited" : penalties.freedom()));
    List<Binning> cut = cut(preBins, trends, settings, all, sample, decide);
    BinEffects effects = fit(cut, trends, penalties, bad);
    return new CardWriting(sample, settings, penalties, effects, decide, decisions).card();
  }

  private static List<PreBins> preBins(
      LabelledPortfolio sample, ScorecardSettings settings, Consumer<String> decide) {
    List<PreBins> cut = new ArrayList<>();
    for (Column column : sample.inputs().columns()) {
      String reason = Unfit.reason(column);
      if (reason == null && column.kind() != ColumnKind.DATE) {
        cut.add(PreBins.of(column, settings.special(), settings.preBins()));
      } else {
        decide.accept("%s is left out: %s".formatted(column.name(), reason));
      }
    }
    return cut;
  }

  private static List<Binning> cut(
      List<PreBins> preBins,
      Trends trends,
      ScorecardSettings settings,
      int[] rows,
      LabelledPortfolio sample,
      Consumer<String> decide) {
    boolean[] bad = sample.bad();
    Optional<Steadiness> steadiness = sample.periods().map(it -> new Steadiness(it, bad));
    List<Binning> cut = new ArrayList<>();
    for (PreBins column : preBins) {
      long[] good = column.counts(rows, bad, false);
      long[] bads = column.counts(rows, bad, true);
      Trend trend = trends.of(column.input().name());
      Binning binning = Binning.of(column, good, bads, trend, settings.rules());
      if (binning.ordinary() > 0 && binning.informationValue() > 0) {
        steadiness
            .map(it -> it.steadied(binning, rows, decide))
            .orElseGet(() -> Optional.of(binning))
            .ifPresent(cut::add);
      }
    }
    return Selection.distinct(cut, rows);
  }

  private static BinEffects fit(
      List<Binning> binnings, Trends trends, Penalties penalties, boolean[] bad) {
    int[] all = IntStream.range(0, bad.length).toArray();
    double[] none = new double[binnings.size() + 1];
    double[] weights = BinEffects.weigh(binnings, all, bad, penalties.weight(), none);
    BinEffects effects = BinEffects.rigid(binnings, weights);
    if (penalties.isRigid()) {
      return effects;
    }
    return trends.inOrder(effects.freed(all, bad, penalties), all, bad, penalties);
  }
}
