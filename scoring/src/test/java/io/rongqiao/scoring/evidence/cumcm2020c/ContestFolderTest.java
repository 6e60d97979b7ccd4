package io.rongqiao.scoring.evidence.cumcm2020c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContestFolderTest {

  @TempDir private Path folder;

  @Test
  void leavesTheRatingBehind() throws IOException {
    given("E1,***电器销售有限公司,A,0", "E7,***装饰设计有限公司,D,1");

    List<PreparedDelivery> deliveries = ContestFolder.at(folder).prepare(folder.resolve("scratch"));

    assertThat(Files.readString(fileOf(deliveries, "enterprises")))
        .isEqualTo("enterprise_id,name\nE1,***电器销售有限公司\nE7,***装饰设计有限公司\n");
    assertThat(Files.readString(fileOf(deliveries, "default-outcomes")))
        .isEqualTo(
            """
            enterprise_id,definition,defaulted,observed_from,observed_until
            E1,CONTEST_LABEL_WITHOUT_DATE,false,2016-10-01,2020-02-29
            E7,CONTEST_LABEL_WITHOUT_DATE,true,2016-10-01,2020-02-29
            """);
  }

  @Test
  void namesEachDeliveryOnceAndForAll() throws IOException {
    given("E1,***电器销售有限公司,A,0");

    assertThat(ContestFolder.at(folder).prepare(folder.resolve("scratch")))
        .extracting(PreparedDelivery::idempotencyKey)
        .containsExactly(
            "cumcm2020c-labelled-enterprises",
            "cumcm2020c-unlabelled-enterprises",
            "cumcm2020c-labelled-input-invoices",
            "cumcm2020c-labelled-output-invoices",
            "cumcm2020c-unlabelled-input-invoices",
            "cumcm2020c-unlabelled-output-invoices",
            "cumcm2020c-labelled-default-outcomes");
  }

  @Test
  void refusesARowWithoutAnOutcome() throws IOException {
    given("E1,***电器销售有限公司,A,perhaps");
    ContestFolder contest = ContestFolder.at(folder);

    assertThatThrownBy(() -> contest.prepare(folder.resolve("scratch")))
        .hasMessage("perhaps is no outcome of the contest");
  }

  @Test
  void refusesAnotherFolder() {
    assertThatThrownBy(() -> ContestFolder.at(folder))
        .hasMessageEndingWith("lacks files of the contest");
  }

  @Test
  void readsTheRealFolder() throws IOException {
    Path real = realFolder();
    assumeTrue(ContestFolder.isAt(real), () -> "skipped: there is no " + real);

    List<PreparedDelivery> deliveries = ContestFolder.at(real).prepare(folder.resolve("scratch"));

    assertThat(deliveries.stream().map(PreparedDelivery::file)).allMatch(Files::isRegularFile);
    assertThat(Files.readAllLines(fileOf(deliveries, "enterprises"))).hasSize(83);
    assertThat(Files.readAllLines(fileOf(deliveries, "default-outcomes")))
        .hasSize(83)
        .filteredOn(line -> line.contains(",true,"))
        .hasSize(18);
  }

  private void given(String... labelled) throws IOException {
    Files.writeString(
        folder.resolve("enterprises_labelled.csv"),
        "enterprise_id,name,rating,defaulted\n" + String.join("\n", labelled) + "\n");
    Files.writeString(
        folder.resolve("enterprises_unlabelled.csv"), "enterprise_id,name\nE124,个体经营E124\n");
    for (String direction : List.of("input", "output")) {
      for (String sample : List.of("labelled", "unlabelled")) {
        Files.createFile(folder.resolve("%s_invoices_%s.csv.gz".formatted(direction, sample)));
      }
    }
  }

  private static Path fileOf(List<PreparedDelivery> deliveries, String kind) {
    return deliveries.stream()
        .filter(delivery -> delivery.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .file();
  }

  /** Beside the checkout, or beside a work tree of it. */
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
