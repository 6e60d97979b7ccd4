package io.rongqiao.scoring.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticFilesTest {

  private static final SyntheticWorld TEN =
      SyntheticWorld.of(
          2020, 10, SyntheticWorld.DEMONSTRATION_FROM, SyntheticWorld.DEMONSTRATION_TO);

  @TempDir private Path folder;

  /** Whoever changes the model on purpose writes the new digest here and says so in the commit. */
  @Test
  void writesTheSameBytesForASeed() throws IOException, NoSuchAlgorithmException {
    write(TEN, "ten");

    assertThat(digest(folder.resolve("ten")))
        .isEqualTo("ef71bf592a59492876d18c793c633efa32633116edd88d3c56ff20a2ffddf6b9");
  }

  @Test
  void writesTheSameRowsInParts() throws IOException {
    write(TEN, "whole");
    write(TEN.part(0, 4), "first");
    write(TEN.part(4, 6), "second");

    assertThat(Sheet.values())
        .allSatisfy(
            sheet -> {
              List<String> rows = new ArrayList<>(lines("first", sheet));
              rows.addAll(lines("second", sheet).stream().skip(1).toList());
              assertThat(lines("whole", sheet)).isEqualTo(rows);
            });
  }

  @Test
  void writesWhatItStreams() throws IOException {
    Map<Sheet, List<String>> streamed = new EnumMap<>(Sheet.class);
    Records records =
        new Records(
            record ->
                streamed
                    .computeIfAbsent(record.sheet(), _ -> new ArrayList<>())
                    .add(String.join(",", record.cells())));

    TEN.enterprises().forEach(enterprise -> enterprise.writeTo(records));
    write(TEN, "files");

    assertThat(Sheet.values())
        .allSatisfy(
            sheet ->
                assertThat(lines("files", sheet).stream().skip(1))
                    .isEqualTo(streamed.getOrDefault(sheet, List.of())));
  }

  @Test
  void packsTheSameRows() throws IOException {
    Map<Sheet, Long> written =
        SyntheticFiles.write(
            folder.resolve("packed"), TEN, SyntheticFiles.Packing.GZIP, (_, _) -> {});
    write(TEN, "plain");

    Path packed = folder.resolve("packed").resolve("output-invoices.csv.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(new String(in.readAllBytes(), UTF_8).lines().toList())
          .isEqualTo(lines("plain", Sheet.OUTPUT_INVOICES))
          .hasSize(Math.toIntExact(written.getOrDefault(Sheet.OUTPUT_INVOICES, 0L) + 1));
    }
  }

  @Test
  void reportsWhenAllIsWritten() throws IOException {
    List<Long> enterprises = new ArrayList<>();

    SyntheticFiles.write(
        folder, TEN, SyntheticFiles.Packing.PLAIN, (written, _) -> enterprises.add(written));

    assertThat(enterprises).containsExactly(10L);
  }

  private void write(SyntheticWorld world, String name) throws IOException {
    SyntheticFiles.write(folder.resolve(name), world, SyntheticFiles.Packing.PLAIN, (_, _) -> {});
  }

  private List<String> lines(String name, Sheet sheet) {
    try {
      return Files.readAllLines(
          folder.resolve(name).resolve(SyntheticFiles.Packing.PLAIN.fileName(sheet)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Path files) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Sheet sheet : Sheet.values()) {
      digest.update(
          Files.readAllBytes(files.resolve(SyntheticFiles.Packing.PLAIN.fileName(sheet))));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
