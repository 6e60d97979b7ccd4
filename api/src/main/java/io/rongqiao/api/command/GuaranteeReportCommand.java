package io.rongqiao.api.command;

import static java.util.Objects.requireNonNull;

import io.rongqiao.api.security.ClientKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fetches a guarantor's monthly data set from a running platform. */
@Command(
    name = "guarantee-report",
    description = "Fetches a guarantor's monthly data set from a running platform.")
final class GuaranteeReportCommand implements Callable<Integer> {

  @Option(names = "--url", description = "the platform's address, by default ${DEFAULT-VALUE}")
  private URI url = URI.create("http://localhost:8080");

  @Option(names = "--client", required = true, description = "the guarantor's program's login")
  private @Nullable String client;

  @Option(names = "--key", required = true, description = "the file with its private key as JWK")
  private @Nullable Path key;

  @Option(names = "--month", required = true, description = "the month, such as 2020-02")
  private @Nullable YearMonth month;

  @Option(
      names = "--out",
      required = true,
      description = "where to write it: a name that ends in .csv or .xlsx")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Path file = requireNonNull(out);
    String format = file.toString().endsWith(".xlsx") ? "xlsx" : "csv";
    if (format.equals("csv") && !file.toString().endsWith(".csv")) {
      throw new IllegalArgumentException("%s ends neither in .csv nor in .xlsx".formatted(file));
    }
    try (var platform = new PlatformClient(url, Clock.systemUTC())) {
      String token = platform.token(requireNonNull(client), ClientKey.read(requireNonNull(key)));
      platform.download(
          "/api/v1/guarantee-reports/%s/guarantees.%s".formatted(requireNonNull(month), format),
          token,
          file);
    }
    System.out.println(file);
    return 0;
  }
}
