package io.rongqiao.api.settings;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an operator may set, by environment variable or system property.
 *
 * @param database the server to use, or null to start one
 * @param kafkaServers the broker to use, or null to start one
 * @param businessDate the day the platform takes for today, or null for the calendar's
 * @param demonstration whether an empty platform is filled with invented enterprises
 * @param overduePublicationBasis the law by which arrears are published, or null to publish none
 */
public record Settings(
    String host,
    int port,
    Path dataFolder,
    @Nullable Database database,
    @Nullable String kafkaServers,
    int partitions,
    @Nullable LocalDate businessDate,
    boolean demonstration,
    int demonstrationEnterprises,
    @Nullable String overduePublicationBasis) {

  /** The day on which the demonstration's real data end. */
  private static final LocalDate DEMONSTRATION_DATE = LocalDate.of(2020, 2, 29);

  /** A PostgreSQL server that somebody else runs. */
  public record Database(String url, @Nullable String user, @Nullable String password) {}

  /** The settings of this process. */
  public static Settings ofProcess() {
    return of(
        name -> {
          String property =
              System.getProperty(name.replace('_', '.').toLowerCase(java.util.Locale.ROOT));
          return Optional.ofNullable(property).or(() -> Optional.ofNullable(System.getenv(name)));
        });
  }

  /** The settings that {@code find} knows by the names of their environment variables. */
  public static Settings of(Function<String, Optional<String>> find) {
    Function<String, Optional<String>> filled =
        name -> find.apply(name).filter(it -> !it.isBlank());
    @Nullable Database database =
        filled
            .apply("DATASOURCES_DEFAULT_URL")
            .map(
                url ->
                    new Database(
                        url,
                        filled.apply("DATASOURCES_DEFAULT_USERNAME").orElse(null),
                        filled.apply("DATASOURCES_DEFAULT_PASSWORD").orElse(null)))
            .orElse(null);
    boolean demonstration =
        filled.apply("RONGQIAO_DEMONSTRATION").map(Boolean::parseBoolean).orElse(database == null);
    @Nullable LocalDate businessDate =
        filled.apply("RONGQIAO_BUSINESS_DATE").map(Settings::date).orElse(null);
    return new Settings(
        filled.apply("RONGQIAO_HOST").orElse("localhost"),
        filled
            .apply("RONGQIAO_PORT")
            .or(() -> filled.apply("MICRONAUT_SERVER_PORT"))
            .map(text -> number("RONGQIAO_PORT", text, 65_535))
            .orElse(8080),
        folder(filled.apply("RONGQIAO_DATA").orElse(null)),
        database,
        filled.apply("KAFKA_BOOTSTRAP_SERVERS").orElse(null),
        filled
            .apply("RONGQIAO_PARTITIONS")
            .map(text -> number("RONGQIAO_PARTITIONS", text, 1_000))
            .orElse(6),
        businessDate == null && demonstration ? DEMONSTRATION_DATE : businessDate,
        demonstration,
        filled
            .apply("RONGQIAO_DEMONSTRATION_ENTERPRISES")
            .map(text -> number("RONGQIAO_DEMONSTRATION_ENTERPRISES", text, 1_000_000))
            .orElse(100),
        find.apply("RONGQIAO_OVERDUE_PUBLICATION_BASIS").map(Settings::basis).orElse(null));
  }

  /** Set to nothing, it would publish what no law allows; so it is set to a law, or not at all. */
  private static String basis(String text) {
    if (text.isBlank()) {
      throw new StartFailed(
          "RONGQIAO_OVERDUE_PUBLICATION_BASIS is blank; it must name the law by which arrears are"
              + " published, or be left unset.");
    }
    return text.strip();
  }

  /** The same, but with data, a port and a business date of its own and no demonstration. */
  public Settings apart(String name, LocalDate date) {
    return new Settings(
        host,
        0,
        dataFolder.resolve(name),
        database,
        kafkaServers,
        partitions,
        date,
        false,
        0,
        overduePublicationBasis);
  }

  private static Path folder(@Nullable String text) {
    String home = requireNonNullElse(System.getProperty("user.home"), ".");
    Path folder = text == null ? Path.of(home, ".rongqiao") : Path.of(text);
    return folder.toAbsolutePath().normalize();
  }

  private static int number(String name, String text, int largest) {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= 0 && number <= largest) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Said below, as for a number out of range.
    }
    throw new StartFailed("%s is %s; it must be a number up to %d.".formatted(name, text, largest));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException _) {
      throw new StartFailed(
          "RONGQIAO_BUSINESS_DATE is %s; it must be a date such as 2020-02-29.".formatted(text));
    }
  }
}
