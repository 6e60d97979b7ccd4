package io.rongqiao.scoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a risk team gets wrong is told with its column, row or option, and by the exit code. */
class WrongCallsTest {

  private static final String HEADER = "id,debt,trade,outcome";

  @TempDir private Path folder;

  private List<String> loans = List.of();

  private record Said(int code, String text) {}

  @BeforeEach
  void writeLoans() throws IOException {
    Random random = new Random(5);
    loans = new ArrayList<>();
    for (int row = 0; row < 200; row++) {
      double debt = random.nextInt(1000) / 10.0;
      String trade = random.nextBoolean() ? "mill" : "inn";
      double risk = debt / (trade.equals("mill") ? 100 : 300);
      String outcome = random.nextDouble() < risk ? "bad" : "good";
      loans.add("L%d,%s,%s,%s".formatted(row, debt, trade, outcome));
    }
    write("loans.csv", HEADER, loans);
  }

  @Test
  void aTextAmongNumbersIsNamedWithItsRow() throws IOException {
    write("slip.csv", HEADER, changed("L7,[^,]*", "L7,many"));
    train("loans.csv", "model");

    assertThat(train("slip.csv", "other").text)
        .contains(
            "debt is read as names: 199 of its 200 values are numbers, but row 8 holds 'many'");
    assertThat(score("slip.csv"))
        .isEqualTo(
            failed(at("slip.csv") + ": column 'debt' must be numeric, but row 8 holds 'many'"));
  }

  @Test
  void columnsThatAreNotThereAreNamed() throws IOException {
    write("less.csv", "id,trade", List.of("N,mill"));
    train("loans.csv", "model");

    assertThat(score("less.csv"))
        .isEqualTo(failed("The model reads columns that are not there: debt"));
    for (String option : List.of("--drop", "--categorical", "--time")) {
      assertThat(train("loans.csv", "other", option, "nosuch"))
          .as(option)
          .matches(it -> it.code == 1 && it.text.contains("There is no column 'nosuch'"));
    }
  }

  @Test
  void outcomesThatTeachNothingAreRefused() throws IOException {
    write("good.csv", HEADER, changed(",bad", ",good"));
    write("gap.csv", HEADER, changed("^(L3,.*,).*", "$1"));
    write("few.csv", HEADER, loans.subList(0, 12));

    assertThat(train("good.csv", "model").text).contains("outcome is 'bad' in 0 of 200 rows");
    assertThat(train("gap.csv", "model").text).contains("Row 4: outcome is empty");
    assertThat(train("few.csv", "model").text).contains("at least 10 of each are needed");
    assertThat(folder.resolve("model/model.json")).doesNotExist();
  }

  @Test
  void filesThatAreNoTablesAreRefused() throws IOException {
    write("twice.csv", "id,debt,debt,outcome", loans);
    write("header.csv", HEADER, List.of());
    Files.createFile(folder.resolve("empty.csv"));

    assertThat(train("twice.csv", "model").text).contains("two columns are called 'debt'");
    assertThat(train("header.csv", "model").text).contains("has a header and no row");
    assertThat(train("empty.csv", "model").text).contains("is empty: a header is needed");
    assertThat(train(".", "model").text).contains("is no file that can be read");
    assertThat(train("loans.csv", "loans.csv").text).contains("is a file; a folder is needed");
  }

  @Test
  void optionsThatCannotBeAreRefused() {
    assertThat(train("loans.csv", "model", "--population-bad-rate", "3").text)
        .contains("--population-bad-rate is a share between 0 and 1");
    assertThat(train("loans.csv", "model", "--monotone", "trade=up").text)
        .contains("trade holds names and cannot go up");
    assertThat(train("loans.csv", "model", "--model", "challenger", "--set", "seed=1").text)
        .contains("there is no setting 'seed'");
    assertThat(train("loans.csv", "model", "--model", "challenger", "--set", "depth=-1").text)
        .contains("depth lies between 1 and 16");
    assertThat(folder.resolve("model/model.json")).doesNotExist();
  }

  @Test
  void linesWithinQuotesAndChineseEncodingsAreRead() throws IOException {
    String text = HEADER + "\n" + String.join("\n", loans) + "\n";
    write("quoted.csv", HEADER, changed(",mill,", ",\"mill\n\"\"of\"\" town\","));
    Files.write(
        folder.resolve("gbk.csv"), text.replace("mill", "酒店").getBytes(Charset.forName("GBK")));
    Files.writeString(folder.resolve("marked.csv"), "\ufeff" + text, UTF_8);

    for (String file : List.of("quoted.csv", "gbk.csv", "marked.csv")) {
      assertThat(train(file, "model-" + file).code).as(file).isZero();
    }
    assertThat(Files.readString(folder.resolve("model-gbk.csv/model.json"), UTF_8)).contains("酒店");
  }

  @Test
  void aCalibrationThatIsBrokenIsNamed() throws IOException {
    train("loans.csv", "model");
    Files.writeString(folder.resolve("model/calibration.json"), "{\"method\": \"PLATT\"}", UTF_8);

    assertThat(score("loans.csv").text).contains("calibration.json breaks a rule");
  }

  private List<String> changed(String pattern, String replacement) {
    return loans.stream().map(it -> it.replaceFirst(pattern, replacement)).toList();
  }

  private void write(String name, String header, List<String> lines) throws IOException {
    List<String> all = new ArrayList<>(List.of(header));
    all.addAll(lines);
    Files.write(folder.resolve(name), all, UTF_8);
  }

  private static Said failed(String text) {
    return new Said(1, "scoring-cli: " + text + System.lineSeparator());
  }

  private Said train(String data, String out, String... more) {
    List<String> arguments = new ArrayList<>(List.of("train", "--data", at(data)));
    arguments.addAll(List.of("--target", "outcome", "--bad", "bad", "--out", at(out)));
    arguments.addAll(List.of(more));
    return said(arguments);
  }

  private Said score(String data) {
    return said(
        List.of("score", "--model", at("model"), "--data", at(data), "--out", at("to/scores.csv")));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  /** What a command complains of. */
  private static Said said(List<String> arguments) {
    PrintStream before = System.err;
    var text = new ByteArrayOutputStream();
    try (var error = new PrintStream(text, true, UTF_8)) {
      System.setErr(error);
      int code = CommandLineOfScoring.execute(arguments.toArray(String[]::new));
      return new Said(code, text.toString(UTF_8));
    } finally {
      System.setErr(before);
    }
  }
}
