package io.rongqiao.scoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.defaultrisk.InventedLoans;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChallengerCommandsTest {

  @Test
  void trainsScoresAndValidates(@TempDir Path folder) throws IOException {
    String data = write(InventedLoans.of(400, 3), folder.resolve("loans.csv")).toString();
    String model = folder.resolve("model").toString();
    String scores = folder.resolve("scores.csv").toString();
    String report = folder.resolve("report.html").toString();

    assertThat(
            CommandLineOfScoring.execute(
                "train",
                "--model",
                "challenger",
                "--data",
                data,
                "--target",
                "outcome",
                "--bad",
                "bad",
                "--monotone",
                "debt=up",
                "--population-bad-rate",
                "0.03",
                "--horizon",
                "18",
                "--set",
                "seeds=1",
                "rounds=30",
                "--out",
                model))
        .isZero();
    assertThat(
            CommandLineOfScoring.execute(
                "score", "--model", model, "--data", data, "--out", scores))
        .isZero();
    assertThat(
            CommandLineOfScoring.execute(
                "validate",
                "--model",
                model,
                "--data",
                data,
                "--target",
                "outcome",
                "--bad",
                "bad",
                "--segment",
                "trade",
                "--out",
                report))
        .isZero();

    List<String> lines = Files.readAllLines(Path.of(scores), UTF_8);
    assertThat(lines).hasSize(401);
    assertThat(lines.getFirst())
        .contains("score", "probability_of_default", "grade", "reason_1", "reason_4");
    double mean =
        lines.stream()
            .skip(1)
            .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[1]))
            .average()
            .orElseThrow();
    assertThat(mean).isBetween(0.005, 0.12);
    assertThat(Files.readString(Path.of(report), UTF_8)).contains("18 个月", "3.00 %", "steel");
  }

  private static Path write(LabelledPortfolio sample, Path file) throws IOException {
    List<Column> columns = sample.inputs().columns();
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", columns.stream().map(Column::name).toList()) + ",outcome");
    for (int row = 0; row < sample.rows(); row++) {
      int place = row;
      lines.add(
          String.join(",", columns.stream().map(column -> column.text(place)).toList())
              + (sample.isBad(row) ? ",bad" : ",good"));
    }
    return Files.write(file, lines, UTF_8);
  }
}
