package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.command.CommandLineOfScoring;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.PortfolioFile;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How well scorecards foretell on real portfolios: the mean of the fold AUCs and Brier scores over
 * given folds, with everything that learns inside the fold. Arguments: the folder of shared data,
 * then the sets, by default all.
 */
public final class FoldFigures {

  private static final List<String> AFTERWARDS =
      List.of(
          "Selected",
          "LoanNr_ChkDgt",
          "ApprovalDate",
          "Term",
          "ChgOffDate",
          "DisbursementDate",
          "BalanceGross",
          "ChgOffPrinGr",
          "Recession",
          "daysterm",
          "xx",
          "Default");

  private final Path folder;

  private FoldFigures(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length == 0 ? "../../shared/data" : arguments[0]);
    if (!Files.isDirectory(folder)) {
      System.out.printf("No real portfolios in %s: nothing is measured.%n", folder);
      return;
    }
    List<String> sets =
        arguments.length > 1
            ? List.of(arguments).subList(1, arguments.length)
            : List.of(
                "german_credit", "sba_case", "cumcm2020c_labelled", "polish_bankruptcy_5year");
    FoldFigures figures = new FoldFigures(folder);
    for (String set : sets) {
      figures.measure(set);
    }
  }

  private void measure(String set) throws IOException {
    LabelledPortfolio sample = sample(set);
    Portfolio folds = PortfolioFile.read(folder.resolve("folds/" + set + ".csv"));
    double auc = 0;
    double brier = 0;
    int count = 0;
    for (Column repeat : folds.without(List.of("row")).columns()) {
      for (int fold = 0; fold < 5; fold++) {
        Figures figures = judge(sample, repeat, fold);
        auc += figures.auc();
        brier += figures.brier();
        count++;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: mean of %d fold AUCs %.4f, Brier %.4f%n",
        set,
        count,
        auc / count,
        brier / count);
  }

  private static Figures judge(LabelledPortfolio sample, Column repeat, int fold) {
    int[] learnt =
        IntStream.range(0, sample.rows()).filter(row -> repeat.value(row) != fold).toArray();
    int[] judged =
        IntStream.range(0, sample.rows()).filter(row -> repeat.value(row) == fold).toArray();
    FittedScorecard card =
        new ScorecardTrainer().train(sample.select(learnt), TrainingOrder.PLAIN, _ -> {});
    LabelledPortfolio others = sample.select(judged);
    InputRows rows = InputRows.of(card.inputs(), others.inputs());
    double[] scores = new double[rows.rows()];
    double brier = 0;
    for (int row = 0; row < scores.length; row++) {
      RiskScore score = card.score(rows.row(row));
      scores[row] = score.score();
      double away = score.probability() - (others.isBad(row) ? 1 : 0);
      brier += away * away / scores.length;
    }
    return new Figures(auc(scores, others.bad()), brier);
  }

  /** The chance that a sound row has more points than a bad one; a tie counts half. */
  private static double auc(double[] scores, boolean[] bad) {
    double[] sound =
        IntStream.range(0, bad.length)
            .filter(row -> !bad[row])
            .mapToDouble(r -> scores[r])
            .toArray();
    Arrays.sort(sound);
    double wins = 0;
    int bads = bad.length - sound.length;
    for (int row = 0; row < bad.length; row++) {
      if (bad[row]) {
        wins += sound.length - (below(sound, scores[row]) + below(sound, scores[row] + 0.5)) / 2.0;
      }
    }
    return wins / ((double) sound.length * bads);
  }

  /** How many of the sorted whole numbers are below a limit. */
  private static int below(double[] sorted, double limit) {
    int at = 0;
    while (at < sorted.length && sorted[at] < limit) {
      at++;
    }
    return at;
  }

  private LabelledPortfolio sample(String set) throws IOException {
    return switch (set) {
      case "german_credit" -> credit(set, new Target("creditability", "bad"), List.of());
      case "polish_bankruptcy_5year" -> credit(set, new Target("class", "1"), List.of());
      case "sba_case" -> credit(set, new Target("MIS_Status", "CHGOFF"), AFTERWARDS);
      default -> enterprises();
    };
  }

  private LabelledPortfolio credit(String set, Target target, List<String> drops)
      throws IOException {
    Portfolio read = PortfolioFile.read(folder.resolve("credit/" + set + ".csv"));
    return LabelledPortfolio.of(read.without(drops), target);
  }

  /** The labelled enterprises with the features that the platform measures of their invoices. */
  private LabelledPortfolio enterprises() throws IOException {
    Path links = Files.createTempDirectory("labelled");
    for (String name :
        List.of(
            "enterprises_labelled.csv",
            "input_invoices_labelled.csv.gz",
            "output_invoices_labelled.csv.gz")) {
      Path source = folder.resolve("cumcm2020c").resolve(name).toAbsolutePath();
      Files.createSymbolicLink(links.resolve(name), source);
    }
    Path table = links.resolve("features.out");
    CommandLineOfScoring.execute(
        "features",
        "--evidence",
        links.toString(),
        "--as-of",
        "2020-02-29",
        "--keep",
        "defaulted",
        "--out",
        table.toString());
    Portfolio read = PortfolioFile.read(table).without(List.of("enterprise_id"));
    return LabelledPortfolio.of(read, new Target("defaulted", "1"));
  }

  private record Figures(double auc, double brier) {}
}
