package io.rongqiao.scoring.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeaturesCommandTest {

  @TempDir private Path folder;

  @Test
  void writesARowForEachEnterpriseAndSurvivesBadRows() throws IOException {
    write("enterprises.csv", "enterprise_id,rating,defaulted", "E1,A,0", "E2,D,1");
    write(
        "output_invoices.csv",
        "enterprise_id,invoice_no,invoice_date,buyer_id,amount,tax,total,status",
        "E1,1,2019-05-03,B1,100,13,113,VALID",
        "E1,2,never,B1,100,13,113,VALID");
    Path table = folder.resolve("features.csv");

    int code =
        CommandLineOfScoring.execute(
            "features",
            "--evidence",
            folder.toString(),
            "--out",
            table.toString(),
            "--keep",
            "defaulted",
            "--as-of",
            "2019-05-31");

    List<String> lines = Files.readAllLines(table);
    assertThat(code).isZero();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).startsWith("enterprise_id,defaulted,sales_net_12m,");
    assertThat(lines.getFirst()).doesNotContain("rating");
    assertThat(lines.get(1)).startsWith("E1,0,100,100,");
    assertThat(lines.get(2)).startsWith("E2,1,,,");
  }

  @Test
  void saysInOneSentenceWhatAFolderLacks() {
    int code =
        CommandLineOfScoring.execute(
            "features", "--evidence", folder.toString(), "--out", folder + "/features.csv");

    assertThat(code).isEqualTo(1);
    assertThat(folder.resolve("features.csv")).doesNotExist();
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }
}
