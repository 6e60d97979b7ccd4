package io.rongqiao.scoring.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.PortfolioFile;
import java.io.IOException;
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
