package io.rongqiao.scoring.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioFileTest {

  @TempDir private Path folder;

  @Test
  void infersNumbersNamesAndDays() throws IOException {
    Portfolio read =
        read(
            """
            amount,purpose,opened,bad
            12.5,car,2019-03-01,0
            NA,"boat, used",2019-04-30,1
            "1,300",car,,0
            """
                .getBytes(UTF_8));

    assertThat(read.rows()).isEqualTo(3);
    assertThat(read.columns())
        .extracting(Column::kind)
        .containsExactly(
            ColumnKind.NUMERIC, ColumnKind.CATEGORICAL, ColumnKind.DATE, ColumnKind.NUMERIC);
    assertThat(read.column("amount").values()).containsExactly(12.5, Double.NaN, 1300);
    assertThat(read.column("purpose").levels()).containsExactly("car", "boat, used");
    assertThat(read.column("opened").text(1)).isEqualTo("2019-04-30");
    assertThat(read.column("opened").isMissing(2)).isTrue();
  }

  @Test
  void takesAColumnForNamesThatBeganWithNumbers() throws IOException {
    Portfolio read = read("code\n7\n08\nB9\n".getBytes(UTF_8));

    assertThat(read.column("code").levels()).containsExactly("7", "08", "B9");
  }

  @Test
  void readsWhatChineseSpreadsheetsWrite() throws IOException {
    byte[] text = "行业;金额\n批发业;3\n零售业;4\n".getBytes(Charset.forName("GB18030"));

    Portfolio read = read(gzip(text));

    assertThat(read.column("行业").levels()).containsExactly("批发业", "零售业");
    assertThat(read.column("金额").values()).containsExactly(3, 4);
  }

  @Test
  void looksPastAByteOrderMark() throws IOException {
    assertThat(read("\ufeffa,b\n1,2\n".getBytes(UTF_8)).columns().getFirst().name()).isEqualTo("a");
  }

  @Test
  void saysWhichLineIsTooShort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("a,b\n1,2\n3\n".getBytes(UTF_8)))
        .withMessageContaining("line 3: 1 fields where the header has 2");
  }

  @Test
  void saysWhichValueIsNotOfTheTypeThatTheModelKnows() throws IOException {
    Path file = Files.write(folder.resolve("typed.csv"), "a\n1\nmany\n".getBytes(UTF_8));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PortfolioFile.read(file, Map.of("a", ColumnKind.NUMERIC), _ -> {}))
        .withMessageContaining("column 'a' must be numeric, but row 2 holds 'many'");
  }

  @Test
  void refusesTwoColumnsOfOneName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("a,a\n1,2\n".getBytes(UTF_8)))
        .withMessageContaining("two columns are called 'a'");
  }

  @Test
  void findsTheBadHoweverTheirNumberIsWritten() throws IOException {
    Portfolio read = read("x,class\n1,1.0\n2,0.0\n".getBytes(UTF_8));

    LabelledPortfolio labelled = LabelledPortfolio.of(read, new Target("class", "1"));

    assertThat(labelled.bad()).containsExactly(true, false);
    assertThat(labelled.inputs().find("class")).isEmpty();
  }

  @Test
  void refusesAnOutcomeThatIsEmptyOrAlwaysTheSame() throws IOException {
    Portfolio gaps = read("x,class\n1,1\n2,\n".getBytes(UTF_8));
    Portfolio same = read("x,class\n1,good\n2,good\n".getBytes(UTF_8));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabelledPortfolio.of(gaps, new Target("class", "1")))
        .withMessageContaining("Row 2: class is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabelledPortfolio.of(same, new Target("class", "bad")))
        .withMessageContaining("class is 'bad' in 0 of 2 rows")
        .withMessageContaining("good");
  }

  private Portfolio read(byte[] content) throws IOException {
    return PortfolioFile.read(Files.write(folder.resolve("table.csv"), content));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }
}
