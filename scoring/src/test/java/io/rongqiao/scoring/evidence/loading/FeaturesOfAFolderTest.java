package io.rongqiao.scoring.evidence.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.cumcm2020c.ContestFolder;
import io.rongqiao.scoring.evidence.cumcm2020c.PreparedDelivery;
import io.rongqiao.scoring.evidence.reading.UnreadableFile;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.FeatureTable;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.synthetic.Sheet;
import io.rongqiao.scoring.synthetic.SyntheticFiles;
import io.rongqiao.scoring.synthetic.SyntheticWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of a folder holds, byte for byte, what the platform measures of the same files. */
class FeaturesOfAFolderTest {

  private static final FeatureSet SET = FeatureSets.STANDARD_1;

  private final List<String> complaints = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void saysOfInventedEnterprisesWhatTheDatabaseSays() throws IOException {
    SyntheticWorld invented =
        SyntheticWorld.of(11, 12, SyntheticWorld.DEMONSTRATION_FROM, LoadingWorld.TODAY);
    SyntheticFiles.write(folder, invented, SyntheticFiles.Packing.GZIP, (_, _) -> {});
    try (var world = new LoadingWorld()) {
      for (Sheet sheet : List.of(Sheet.ENTERPRISES, Sheet.INPUT_INVOICES, Sheet.OUTPUT_INVOICES)) {
        Path file = folder.resolve(SyntheticFiles.Packing.GZIP.fileName(sheet));
        world.load(world.order(sheet.kind()), file);
      }
      assertSame(world, LoadingWorld.PROVIDER, LocalDate.of(2019, 11, 30), 12);
      assertSame(world, LoadingWorld.PROVIDER, LocalDate.of(2019, 12, 15), 12);
    }
  }

  @Test
  void saysOfRealEnterprisesWhatTheDatabaseSays() throws IOException {
    Path real = realFolder();
    assumeTrue(ContestFolder.isAt(real), () -> "skipped: there is no " + real);
    try (var world = new LoadingWorld()) {
      List<PreparedDelivery> labelled =
          ContestFolder.at(real).prepare(folder.resolve("prepared")).stream()
              .filter(it -> !it.idempotencyKey().contains("unlabelled"))
              .toList();
      labelled.forEach(delivery -> world.load(delivery.order(), delivery.file()));
      try (var files = Files.list(real)) {
        for (Path file : files.filter(it -> it.toString().contains("_labelled")).toList()) {
          Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
      }
      assertSame(world, ContestFolder.PROVIDER, ContestFolder.TO, 82);
    }
  }

  @Test
  void keepsAColumnOnlyWhenNamed() throws IOException {
    write("enterprises.csv", "enterprise_id,name,rating,defaulted", "E1,\"a, b\",A,0", "E2,c,D,1");
    invoices("E1,1,2019-05-03,B1,100,13,113,VALID");

    assertThat(table(List.of(), null).getFirst())
        .startsWith("enterprise_id,sales_net_12m")
        .doesNotContain("rating", "defaulted", ",name,");
    assertThat(table(List.of("name", "defaulted"), null).get(1)).startsWith("E1,\"a, b\",0,");
    assertThat(table(List.of("defaulted"), null).get(2)).startsWith("E2,1,,");
    assertThatThrownBy(() -> table(List.of("outcome"), null))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("outcome");
    assertThatThrownBy(() -> table(List.of("sales_net_12m"), null))
        .hasMessageContaining("is a feature already");
  }

  @Test
  void reportsBadRowsAndGoesOn() throws IOException {
    write("enterprises.csv", "enterprise_id", "E1", "E1", "");
    invoices(
        "E1,1,2019-05-03,B1,100,13,113,VALID",
        "E1,2,yesterday,B1,100,13,113,VALID",
        "E9,3,2019-05-03,B1,100,13,113,VALID");

    assertThat(table(List.of(), null)).hasSize(2);
    assertThat(complaints)
        .containsExactly(
            "enterprises.csv:3 enterprise_id is listed before",
            "output_invoices.csv:3 issued_on must be a day such as 2019-05-31",
            "output_invoices.csv:4 enterprise_id must name an enterprise that is registered");
  }

  @Test
  void judgesByTheEndOfTheNewestMonthUnlessToldOtherwise() throws IOException {
    write("enterprises.csv", "enterprise_id", "E1");
    invoices("E1,1,2019-03-03,B1,100,13,113,VALID", "E1,2,2019-05-03,B1,50,6.5,56.5,VALID");
    int column = 1 + SET.indexOf("sales_net_12m");

    assertThat(table(List.of(), null).get(1).split(",", -1)[column]).isEqualTo("150");
    assertThat(table(List.of(), LocalDate.of(2019, 5, 30)).get(1).split(",", -1)[column])
        .isEqualTo("100");
  }

  private void assertSame(LoadingWorld world, String provider, LocalDate day, int enterprises)
      throws IOException {
    StringBuilder text = new StringBuilder();
    new FeatureTable(SET, folder, List.of()).write(text, day, this::complain, _ -> {});
    List<String> lines = Arrays.asList(text.toString().split("\n"));
    assertThat(lines).hasSize(enterprises + 1);
    assertThat(complaints).isEmpty();
    for (String line : lines.subList(1, lines.size())) {
      String id = line.substring(0, line.indexOf(','));
      Subject subject =
          new Subject(
              world.asOf(provider, id, day),
              EnterpriseFacts.NONE,
              EnumSet.allOf(EvidenceFamily.class));
      assertThat(line).isEqualTo(id + "," + texts(SET.measure(subject)));
    }
  }

  private static String texts(FeatureVector features) {
    return IntStream.range(0, SET.size()).mapToObj(features::text).collect(Collectors.joining(","));
  }

  private List<String> table(List<String> kept, @Nullable LocalDate asOf) throws IOException {
    complaints.clear();
    StringBuilder text = new StringBuilder();
    new FeatureTable(SET, folder, kept).write(text, asOf, this::complain, _ -> {});
    return Arrays.asList(text.toString().split("\n"));
  }

  private void complain(Path file, RowError error) {
    complaints.add(
        "%s:%d %s %s".formatted(file.getFileName(), error.line(), error.field(), error.rule()));
  }

  private void invoices(String... rows) throws IOException {
    String[] lines = new String[rows.length + 1];
    lines[0] = "enterprise_id,invoice_no,invoice_date,buyer_id,amount,tax,total,status";
    System.arraycopy(rows, 0, lines, 1, rows.length);
    write("output_invoices.csv", lines);
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static Path realFolder() {
    Path here = Path.of("").toAbsolutePath();
    for (Path up = here; up != null; up = up.getParent()) {
      Path candidate = up.resolve("shared/data/cumcm2020c");
      if (Files.isDirectory(candidate)) {
        return candidate;
      }
    }
    return here.resolve("shared/data/cumcm2020c");
  }
}
