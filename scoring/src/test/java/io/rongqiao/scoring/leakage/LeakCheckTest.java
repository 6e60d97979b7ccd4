package io.rongqiao.scoring.leakage;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.PortfolioFile;
import io.rongqiao.scoring.portfolio.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class LeakCheckTest {

  private static final int ROWS = 600;
  private static final boolean[] BAD = outcomes();

  @Test
  void namesWhatTheOutcomeWrote() {
    Random random = new Random(2);
    double[] loss = new double[ROWS];
    double[] day = new double[ROWS];
    double[] term = new double[ROWS];
    double[] doubled = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      loss[row] = BAD[row] ? 100 + random.nextInt(900) : 0;
      day[row] = BAD[row] ? 2 + random.nextInt(80) : Double.NaN;
      term[row] = BAD[row] ? 1 + random.nextInt(120) : 12 * (1 + random.nextInt(10));
      doubled[row] = 30 * term[row];
    }

    assertThat(
            found(
                Column.numeric("a", loss),
                Column.numeric("b", day),
                Column.numeric("c", term),
                Column.numeric("d", doubled)))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void namesWhatNamesTheRow() {
    double[] number = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      number[row] = 1_000_000_007.0 * (row + 1);
    }

    assertThat(found(Column.numeric("n", number))).containsExactly("n");
  }

  @Test
  void namesAMarkDrawnByLotAndNoHonestOneOfTheSameShare() {
    Random random = new Random(8);
    double[][] honest = new double[5][ROWS];
    Double[] lots = new Double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      for (double[] column : honest) {
        column[row] = random.nextGaussian() + (BAD[row] ? 0.4 : 0);
      }
      lots[row] = (double) (row % 2);
    }
    Collections.shuffle(Arrays.asList(lots), random);
    double[] lot = Arrays.stream(lots).mapToDouble(it -> it).toArray();
    double median = Arrays.stream(honest[0]).sorted().skip(ROWS / 2).findFirst().orElseThrow();
    double[] above = Arrays.stream(honest[0]).map(it -> it >= median ? 1 : 0).toArray();

    assertThat(
            found(
                Column.numeric("a", honest[0]),
                Column.numeric("b", honest[1]),
                Column.numeric("c", honest[2]),
                Column.numeric("d", honest[3]),
                Column.numeric("e", honest[4]),
                Column.numeric("lot", lot),
                Column.numeric("above", above)))
        .containsExactly("lot");
  }

  @Test
  void namesWhatARangeOfALeakDecides() {
    Random random = new Random(9);
    double[] ended = new double[ROWS];
    double[] crisis = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      ended[row] = (BAD[row] ? 0 : 3_000) + random.nextInt(4_000);
      crisis[row] = ended[row] >= 2_000 && ended[row] < 3_500 ? 1 : 0;
    }

    assertThat(found(Column.numeric("ended", ended), Column.numeric("crisis", crisis)))
        .containsExactly("ended", "crisis");
  }

  @Test
  void looksAtALargePortfolioInPart() {
    Random random = new Random(6);
    int rows = 120_000;
    double[] written = new double[rows];
    double[] honest = new double[rows];
    boolean[] bad = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      bad[row] = random.nextInt(10) == 0;
      written[row] = bad[row] ? 1 : 0;
      honest[row] = random.nextGaussian();
    }
    var inputs =
        new Portfolio(List.of(Column.numeric("w", written), Column.numeric("h", honest)), rows);

    assertThat(names(LabelledPortfolio.of(inputs, new Target("outcome", "bad"), bad)))
        .containsExactly("w");
  }

  @Test
  void leavesHonestColumnsInPeace() {
    Random random = new Random(4);
    double[] strong = new double[ROWS];
    double[] weak = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      strong[row] = random.nextGaussian() + (BAD[row] ? 1 : 0);
      weak[row] = random.nextInt(50);
    }

    assertThat(found(Column.numeric("s", strong), Column.numeric("w", weak))).isEmpty();
  }

  @Test
  void findsTheLeaksOfARealPortfolioAndNoneWhereThereAreNone() throws IOException {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      String why = "No real portfolios in %s: leaks are not looked for.".formatted(folder);
      System.out.println(why);
      Assumptions.abort(why);
    }

    assertThat(found(folder, "sba_case.csv", new Target("MIS_Status", "CHGOFF")))
        .contains(
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
            "Default")
        .doesNotContain("NoEmp", "NAICS", "DisbursementGross", "GrAppv", "UrbanRural", "Portion");
    assertThat(found(folder, "german_credit.csv", new Target("creditability", "bad"))).isEmpty();
    assertThat(found(folder, "polish_bankruptcy_5year.csv", new Target("class", "1"))).isEmpty();
  }

  private static List<String> found(Column... columns) {
    return names(
        LabelledPortfolio.of(
            new Portfolio(List.of(columns), ROWS), new Target("outcome", "bad"), BAD));
  }

  private static List<String> found(Path folder, String file, Target target) throws IOException {
    return names(LabelledPortfolio.of(PortfolioFile.read(folder.resolve(file)), target));
  }

  private static List<String> names(LabelledPortfolio sample) {
    return LeakCheck.of(sample).stream().map(LeakWarning::column).toList();
  }

  private static boolean[] outcomes() {
    Random random = new Random(1);
    boolean[] bad = new boolean[ROWS];
    for (int row = 0; row < ROWS; row++) {
      bad[row] = random.nextInt(4) == 0;
    }
    return bad;
  }

  /** The folder beside the checkout, or beside a work tree of it. */
  private static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    for (Path up = here; up != null; up = up.getParent()) {
      Path folder = up.resolve("shared/data/credit");
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    return here.resolve("shared/data/credit");
  }
}
