package io.rongqiao.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How well the expert card, which was not fitted to them, ranks 82 real enterprises. */
class RealEnterprisesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  @Test
  void ranksTheDefaultedBelowTheSound() throws IOException {
    Path folder = RealInvoices.folder();
    if (!Files.isDirectory(folder)) {
      String why = "No real enterprises in %s: the ranking is not measured.".formatted(folder);
      System.out.println(why);
      Assumptions.abort(why);
    }

    List<Ranked> ranked =
        RealInvoices.labelled(folder, DAY).stream()
            .map(it -> new Ranked(points(it), it.defaulted()))
            .toList();

    double auc = auc(ranked);
    System.out.printf("expert-1 on %d labelled enterprises: AUC %.4f%n", ranked.size(), auc);
    assertThat(ranked).hasSize(82);
    assertThat(auc).isGreaterThanOrEqualTo(0.88);
  }

  private static int points(RealInvoices.Labelled enterprise) {
    Subject subject =
        new Subject(
            enterprise.evidence(), EnterpriseFacts.NONE, EnumSet.of(EvidenceFamily.INVOICE));
    return Scorecards.EXPERT_1.score(FeatureSets.THIN_1.measure(subject)).points().value();
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
