package io.rongqiao.scoring.evidence.cumcm2020c;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The folder of the contest's files.
 *
 * <p>The invoice files are read as they are. The lists of enterprises are written anew: one file
 * says who they are, one which of them defaulted. The day of default is not given, so an outcome is
 * known only on the last day of the invoices, and features taken near that day may look ahead.
 */
public final class ContestFolder {

  /** Under this name the loader keeps the contest's ids. */
  public static final String PROVIDER = "cumcm2020c";

  /** The first day that invoices are from. */
  public static final LocalDate FROM = LocalDate.of(2016, 10, 1);

  /** The last day that invoices are from. */
  public static final LocalDate TO = LocalDate.of(2020, 2, 29);

  private static final String DEFINITION = "CONTEST_LABEL_WITHOUT_DATE";

  private final Path folder;

  private ContestFolder(Path folder) {
    this.folder = folder;
  }

  /** The enterprises whose outcome is given, or those without a credit history. */
  public enum Sample {
    LABELLED,
    UNLABELLED;

    private String file(String before, String after) {
      return before + (this == LABELLED ? "labelled" : "unlabelled") + after;
    }

    private String enterprises() {
      return file("enterprises_", ".csv");
    }

    private String invoices(String direction) {
      return file(direction + "_invoices_", ".csv.gz");
    }
  }

  /** Whether a folder holds all files of both samples. */
  public static boolean isAt(Path folder) {
    return Arrays.stream(Sample.values())
        .flatMap(
            sample ->
                List.of(sample.enterprises(), sample.invoices("input"), sample.invoices("output"))
                    .stream())
        .allMatch(file -> Files.isRegularFile(folder.resolve(file)));
  }

  /** The contest's files in a folder. */
  public static ContestFolder at(Path folder) {
    if (!isAt(folder)) {
      throw new IllegalArgumentException("%s lacks files of the contest".formatted(folder));
    }
    return new ContestFolder(folder);
  }

  /**
   * Everything there is to load, in the order to load it; what must be rewritten goes to a folder
   * of the caller's.
   */
  public List<PreparedDelivery> prepare(Path scratch) throws IOException {
    Files.createDirectories(scratch);
    List<PreparedDelivery> deliveries = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      deliveries.add(prepared("enterprises", sample, identities(sample, scratch)));
    }
    for (Sample sample : Sample.values()) {
      deliveries.add(invoices("input", sample));
      deliveries.add(invoices("output", sample));
    }
    deliveries.add(prepared("default-outcomes", Sample.LABELLED, outcomes(scratch)));
    return List.copyOf(deliveries);
  }

  private PreparedDelivery invoices(String direction, Sample sample) {
    return prepared(direction + "-invoices", sample, folder.resolve(sample.invoices(direction)));
  }

  private static PreparedDelivery prepared(String kind, Sample sample, Path file) {
    return new PreparedDelivery(kind, PROVIDER + "-" + sample.file("", "-") + kind, file, FROM, TO);
  }

  private Path identities(Sample sample, Path scratch) throws IOException {
    return rewrite(
        sample,
        scratch.resolve(sample.file("enterprises-", ".csv")),
        "enterprise_id,name",
        cells -> cells.id() + "," + cells.name());
  }

  private Path outcomes(Path scratch) throws IOException {
    return rewrite(
        Sample.LABELLED,
        scratch.resolve("default-outcomes-labelled.csv"),
        "enterprise_id,definition,defaulted,observed_from,observed_until",
        cells ->
            "%s,%s,%s,%s,%s".formatted(cells.id(), DEFINITION, cells.hasDefaulted(), FROM, TO));
  }

  private Path rewrite(
      Sample sample, Path target, String heading, Function<Enterprise, String> line)
      throws IOException {
    Path source = folder.resolve(sample.enterprises());
    try (BufferedReader reader = Files.newBufferedReader(source, UTF_8);
        BufferedWriter writer = Files.newBufferedWriter(target, UTF_8)) {
      writer.write(heading + "\n");
      for (Enterprise enterprise : reader.lines().skip(1).map(Enterprise::parse).toList()) {
        writer.write(line.apply(enterprise) + "\n");
      }
    }
    return target;
  }

  /** A row of a list of enterprises: id and name, then rating and outcome where labelled. */
  private record Enterprise(String id, String name, String label) {

    static Enterprise parse(String line) {
      String[] cells = line.split(",", -1);
      if (cells.length != 2 && cells.length != 4) {
        throw new IllegalArgumentException(
            "a row of %d cells is no enterprise of the contest".formatted(cells.length));
      }
      return new Enterprise(cells[0], cells[1], cells.length == 4 ? cells[3] : "");
    }

    boolean hasDefaulted() {
      return switch (label) {
        case "0" -> false;
        case "1" -> true;
        default ->
            throw new IllegalArgumentException("%s is no outcome of the contest".formatted(label));
      };
    }
  }
}
