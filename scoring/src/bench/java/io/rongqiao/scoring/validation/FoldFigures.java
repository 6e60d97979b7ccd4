package io.rongqiao.scoring.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.rongqiao.scoring.defaultrisk.ChallengerTrainer;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.PortfolioFile;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskModelTrainer;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The mean of fold AUCs of a trainer on a labelled portfolio, over given folds and repeats, with
 * everything that learns inside the fold. Called with the data folder and the names of portfolios,
 * all if none is named.
 */
public final class FoldFigures {

  private record Set(String file, Target target, List<String> drops) {}

  private static final Map<String, Set> SETS =
      Map.of(
          "german_credit",
          new Set("german_credit", new Target("creditability", "bad"), List.of()),
          "polish_bankruptcy_5year",
          new Set("polish_bankruptcy_5year", new Target("class", "1"), List.of()),
          "sba_case",
          new Set(
              "sba_case",
              new Target("MIS_Status", "CHGOFF"),
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
                  "Default")));

  private FoldFigures() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<String> names =
        arguments.length > 1
            ? Arrays.asList(arguments).subList(1, arguments.length)
            : SETS.keySet().stream().sorted().toList();
    for (String name : names) {
      measure(folder, requireNonNull(SETS.get(name), name), new ChallengerTrainer());
    }
  }

  private static void measure(Path folder, Set set, RiskModelTrainer trainer) throws IOException {
    LabelledPortfolio sample =
        LabelledPortfolio.of(
            PortfolioFile.read(folder.resolve("credit").resolve(set.file() + ".csv"))
                .without(set.drops()),
            set.target());
    List<String[]> folds =
        Files.readAllLines(folder.resolve("folds").resolve(set.file() + ".csv"), UTF_8).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();
    int repeats = folds.getFirst().length - 1;
    List<Double> means = new ArrayList<>();
    double brier = 0;
    for (int repeat = 1; repeat <= repeats; repeat++) {
      double sum = 0;
      for (int fold = 0; fold < 5; fold++) {
        Judged judged = held(sample, folds, repeat, Integer.toString(fold), trainer);
        sum += Discrimination.of(judged).auc();
        brier += Reliability.of(judged).brier() / (5 * repeats);
      }
      means.add(sum / 5);
      System.err.printf(Locale.ROOT, "%s repeat %d: %.4f%n", set.file(), repeat, sum / 5);
    }
    double mean = means.stream().mapToDouble(it -> it).average().orElseThrow();
    System.out.printf(
        Locale.ROOT, "%s challenger: AUC %.4f, Brier %.4f%n", set.file(), mean, brier);
  }

  private static Judged held(
      LabelledPortfolio sample,
      List<String[]> folds,
      int repeat,
      String fold,
      RiskModelTrainer trainer) {
    LabelledPortfolio seen = sample.select(rows(folds, repeat, fold, false));
    LabelledPortfolio held = sample.select(rows(folds, repeat, fold, true));
    RiskModel model = trainer.train(seen, TrainingOrder.PLAIN, _ -> {});
    InputRows inputs = InputRows.of(model.inputs(), held.inputs());
    double[] probability = new double[held.rows()];
    for (int row = 0; row < probability.length; row++) {
      probability[row] = model.score(inputs.row(row)).probability();
    }
    return new Judged(probability, held.bad());
  }

  private static int[] rows(List<String[]> folds, int repeat, String fold, boolean held) {
    return IntStream.range(0, folds.size())
        .filter(row -> folds.get(row)[repeat].equals(fold) == held)
        .toArray();
  }
}
