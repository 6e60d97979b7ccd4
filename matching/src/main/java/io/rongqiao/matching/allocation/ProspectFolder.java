package io.rongqiao.matching.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.matching.ranking.AcceptanceCurve;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.FeatureTable;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.PortfolioFile;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.scorecard.fitted.ScorecardTrainer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A bank's folder: enterprises with invoices, some of which it has rated and seen repay or default,
 * and what share of customers it lost at which rate. The scorecard learns from those whose outcome
 * is known and tells the probability of the others; the bank's rating is never among its inputs.
 */
public final class ProspectFolder {

  private static final String NAME = "enterprise_id";
  private static final String OUTCOME = "defaulted";
  private static final String RATING = "rating";
  private static final String FEATURES = "standard-2";

  private final Path folder;
  private final LocalDate day;
  private final Consumer<String> progress;

  public ProspectFolder(Path folder, LocalDate day, Consumer<String> progress) {
    this.folder = folder;
    this.day = day;
    this.progress = progress;
  }

  /**
   * The enterprises without an outcome, the safest first, rated so that each rating has the share
   * that the bank gave it among those it rated.
   */
  public List<Prospect> prospects() throws IOException {
    Portfolio all = measured();
    Column outcome = all.column(OUTCOME);
    int[] known = rows(all, row -> !outcome.isMissing(row));
    int[] asking = rows(all, outcome::isMissing);
    Portfolio features = all.without(List.of(NAME, RATING));
    RiskModel champion =
        new ScorecardTrainer()
            .train(
                LabelledPortfolio.of(features.select(known), new Target(OUTCOME, "1")),
                TrainingOrder.PLAIN,
                progress);
    InputRows inputs = InputRows.of(champion.inputs(), features.select(asking));
    List<Prospect> unrated = new ArrayList<>();
    for (int at = 0; at < asking.length; at++) {
      double probability = champion.score(inputs.row(at)).probability();
      unrated.add(new Prospect(all.column(NAME).text(asking[at]), probability, "A"));
    }
    unrated.sort(
        Comparator.comparingDouble(Prospect::defaultProbability).thenComparing(Prospect::name));
    return rated(unrated, shares(all.column(RATING), known));
  }

  /** What was lost at which rate, by rating. */
  public Map<String, AcceptanceCurve> curves() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("rate_churn.csv"), UTF_8);
    String[] names = lines.getFirst().split(",", -1);
    Map<String, AcceptanceCurve> curves = new TreeMap<>();
    for (int column = 1; column < names.length; column++) {
      int own = column;
      curves.put(
          names[column].replace("churn_", ""),
          AcceptanceCurve.learn(
              lines.stream().skip(1).map(line -> observed(line.split(",", -1), own)).toList()));
    }
    return curves;
  }

  /** The rates at which outcomes are known. */
  public List<AnnualRate> rates() throws IOException {
    return Files.readAllLines(folder.resolve("rate_churn.csv"), UTF_8).stream()
        .skip(1)
        .map(line -> AnnualRate.ofFraction(line.substring(0, line.indexOf(','))))
        .toList();
  }

  private static AcceptanceCurve.Observed observed(String[] cells, int column) {
    return new AcceptanceCurve.Observed(
        AnnualRate.ofFraction(cells[0]), Double.parseDouble(cells[column]), 1);
  }

  private Portfolio measured() throws IOException {
    Path table = Files.createTempFile("prospects", ".csv");
    try {
      FeatureTable features =
          new FeatureTable(FeatureSets.of(FEATURES), folder, List.of(OUTCOME, RATING));
      try (BufferedWriter writer = Files.newBufferedWriter(table, UTF_8)) {
        features.write(writer, day, (_, _) -> {}, _ -> {});
      }
      return PortfolioFile.read(table);
    } finally {
      Files.delete(table);
    }
  }

  private static int[] rows(Portfolio portfolio, IntPredicate wanted) {
    return IntStream.range(0, portfolio.rows()).filter(wanted).toArray();
  }

  /** How many of those with an outcome have each rating, in order of rating. */
  private static Map<String, Double> shares(Column ratings, int[] known) {
    Map<String, Double> shares = new TreeMap<>();
    for (int row : known) {
      shares.merge(ratings.text(row), 1.0 / known.length, Double::sum);
    }
    return shares;
  }

  private static List<Prospect> rated(List<Prospect> safestFirst, Map<String, Double> shares) {
    List<Prospect> rated = new ArrayList<>();
    double upTo = 0;
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      upTo += share.getValue();
      long end = StrictMath.round(upTo * safestFirst.size());
      while (rated.size() < end) {
        Prospect next = safestFirst.get(rated.size());
        rated.add(new Prospect(next.name(), next.defaultProbability(), share.getKey()));
      }
    }
    return rated;
  }
}
