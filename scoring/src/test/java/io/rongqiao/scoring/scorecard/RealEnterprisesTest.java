package io.rongqiao.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How well the expert card, which was not fitted to them, ranks 82 real enterprises. */
class RealEnterprisesTest {

  private static final int FOLDS = 5;

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  static Stream<Scorecard> cards() {
    return Stream.of(Scorecards.EXPERT_1, Scorecards.EXPERT_2, Scorecards.EXPERT_3);
  }

  @ParameterizedTest
  @MethodSource("cards")
  void ranksTheDefaultedBelowTheSound(Scorecard card) throws IOException {
    Path folder = RealInvoices.folder();
    if (!Files.isDirectory(folder)) {
      String why = "No real enterprises in %s: the ranking is not measured.".formatted(folder);
      System.out.println(why);
      Assumptions.abort(why);
    }

    List<Ranked> ranked =
        RealInvoices.labelled(folder, DAY).stream()
            .map(it -> new Ranked(points(card, it), it.defaulted()))
            .toList();

    double auc = meanOfFolds(ranked, folder.resolve("../folds/cumcm2020c_labelled.csv"));
    System.out.printf(
        "%s on %d labelled enterprises: AUC %.4f in all, %.4f in the mean of ten times five folds%n",
        card.version(), ranked.size(), auc(ranked), auc);
    assertThat(ranked).hasSize(82);
    assertThat(auc).isGreaterThanOrEqualTo(0.88);
  }

  private static int points(Scorecard card, RealInvoices.Labelled enterprise) {
    Subject subject =
        new Subject(
            enterprise.evidence(), EnterpriseFacts.NONE, EnumSet.of(EvidenceFamily.INVOICE));
    return card.score(card.featureSet().measure(subject)).points().value();
  }

  /**
   * Nothing is learned, so a fold is only a part of the sample; one without defaults says nothing.
   */
  private static double meanOfFolds(List<Ranked> ranked, Path folds) throws IOException {
    List<String[]> rows =
        Files.readAllLines(folds).stream().skip(1).map(line -> line.split(",")).toList();
    List<Double> all = new ArrayList<>();
    for (int repeat = 1; repeat < rows.getFirst().length; repeat++) {
      for (int fold = 0; fold < FOLDS; fold++) {
        List<Ranked> part = new ArrayList<>();
        for (int row = 0; row < ranked.size(); row++) {
          if (Integer.parseInt(rows.get(row)[repeat]) == fold) {
            part.add(ranked.get(row));
          }
        }
        if (part.stream().anyMatch(Ranked::defaulted)) {
          all.add(auc(part));
        }
      }
    }
    return all.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /** The chance that a sound enterprise has more points than a defaulted one; a tie counts half. */
  private static double auc(List<Ranked> ranked) {
    List<Ranked> sound = ranked.stream().filter(it -> !it.defaulted()).toList();
    List<Ranked> bad = ranked.stream().filter(Ranked::defaulted).toList();
    double wins = 0;
    for (Ranked good : sound) {
      for (Ranked other : bad) {
        wins += (Integer.signum(good.points() - other.points()) + 1) / 2.0;
      }
    }
    return wins / sound.size() / bad.size();
  }

  private record Ranked(int points, boolean defaulted) {}
}
