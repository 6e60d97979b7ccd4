package io.rongqiao.scoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.governance.stability.DevelopmentSample;
import io.rongqiao.scoring.governance.stability.Distribution;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.PortfolioFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChampionCommandsTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeLoans() throws IOException {
    Random random = new Random(5);
    List<String> lines = new ArrayList<>(List.of("id,debt,trade,outcome"));
    for (int row = 0; row < 400; row++) {
      double debt = random.nextInt(1000) / 10.0;
      boolean bad = random.nextDouble() < debt / 120;
      String trade = random.nextBoolean() ? "mill" : "inn";
      lines.add("L%d,%s,%s,%s".formatted(row, debt, trade, bad ? "bad" : "good"));
    }
    Files.write(folder.resolve("loans.csv"), lines);
  }

  @Test
  void trainsScoresAndExports() throws IOException {
    assertThat(train("one")).isZero();
    assertThat(train("two")).isZero();
    assertThat(score("loans.csv", "scores.csv")).isZero();
    for (String format : List.of("pmml", "sql", "json")) {
      assertThat(run("export", "--format", format, "--model", at("one"), "--out", at(format)))
          .isZero();
      assertThat(folder.resolve(format)).isNotEmptyFile();
    }

    assertThat(folder.resolve("one/model.json"))
        .hasSameBinaryContentAs(folder.resolve("two/model.json"));
    Portfolio scores = PortfolioFile.read(folder.resolve("scores.csv"));
    assertThat(scores.rows()).isEqualTo(400);
    assertThat(scores.columns().stream().map(it -> it.name()))
        .startsWith("id", "score", "probability_of_default")
        .contains("reason_1", "reason_2", "reason_3", "reason_4");
    assertThat(scores.column("id").text(399)).isEqualTo("L399");
  }

  @Test
  void keepsHowTheSampleWasSpreadBesideTheModel() throws IOException {
    assertThat(train("one")).isZero();

    var kept = DevelopmentSample.read(Files.readString(folder.resolve("one/development.json")));
    assertThat(kept.distributions())
        .extracting(Distribution::characteristic)
        .startsWith(Distribution.SCORE)
        .contains("debt");
    assertThat(kept.distributions())
        .allSatisfy(
            one -> assertThat(one.counts().stream().mapToLong(it -> it).sum()).isEqualTo(400));
  }

  @Test
  void isLoudAboutACategoryThatItNeverMet() throws IOException {
    train("one");
    Files.write(folder.resolve("new.csv"), List.of("id,debt,trade", "N1,50,kiosk"));

    assertThat(score("new.csv", "flagged.csv")).isZero();
    assertThat(Files.readString(folder.resolve("flagged.csv"))).contains("trade=kiosk");
    assertThat(
            run(
                "score",
                "--unseen",
                "refuse",
                "--model",
                at("one"),
                "--data",
                at("new.csv"),
                "--out",
                at("refused.csv")))
        .isEqualTo(1);
    assertThat(folder.resolve("refused.csv")).doesNotExist();
  }

  @Test
  void learnsFromMonthsAndShowsHowItStandsInEach() throws IOException {
    writeMonths();
    String trained =
        printed(
            () ->
                run(
                    "train",
                    "--data",
                    at("months.csv"),
                    "--target",
                    "outcome",
                    "--bad",
                    "bad",
                    "--time",
                    "observed",
                    "--out",
                    at("steady")));
    String validated =
        printed(
            () ->
                run(
                    "validate",
                    "--model",
                    at("steady"),
                    "--data",
                    at("months.csv"),
                    "--target",
                    "outcome",
                    "--bad",
                    "bad",
                    "--time",
                    "observed",
                    "--out",
                    at("report.html")));

    assertThat(Files.readString(folder.resolve("steady/model.json")))
        .doesNotContain("\"observed\"");
    assertThat(trained).contains("2020-01", "2020-06", "PSI");
    assertThat(validated).contains("2020-01", "2020-06", "another population");
    assertThat(Files.readString(folder.resolve("report.html"))).contains("2020-06");
  }

  /** Six months, in the last of which nobody has little debt. */
  private void writeMonths() throws IOException {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>(List.of("observed,debt,outcome"));
    for (int row = 0; row < 1_200; row++) {
      int month = 1 + row % 6;
      double debt = month == 6 ? 900 + random.nextInt(100) : random.nextInt(1000);
      boolean bad = random.nextDouble() < debt / 1_200;
      lines.add("2020-%02d-15,%s,%s".formatted(month, debt, bad ? "bad" : "good"));
    }
    Files.write(folder.resolve("months.csv"), lines);
  }

  private static String printed(Runnable command) {
    PrintStream before = System.out;
    var text = new ByteArrayOutputStream();
    try (var out = new PrintStream(text, true, UTF_8)) {
      System.setOut(out);
      command.run();
    } finally {
      System.setOut(before);
    }
    return text.toString(UTF_8);
  }

  @Test
  void saysWhatIsWrongByItsExitCode() {
    assertThat(run("train", "--data", at("loans.csv"))).isEqualTo(2);
    assertThat(run("train", "--data", at("none.csv"), "--target", "x", "--bad", "1", "--out", "m"))
        .isEqualTo(1);
    assertThat(score("loans.csv", "scores.csv")).isEqualTo(1);
  }

  private int train(String out) {
    return run(
        "train",
        "--model",
        "champion",
        "--data",
        at("loans.csv"),
        "--target",
        "outcome",
        "--bad",
        "bad",
        "--drop",
        "id",
        "--monotone",
        "debt=up",
        "--out",
        at(out));
  }

  private int score(String data, String out) {
    return run("score", "--model", at("one"), "--data", at(data), "--out", at(out));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static int run(String... arguments) {
    return CommandLineOfScoring.execute(arguments);
  }
}
