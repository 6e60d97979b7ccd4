package io.rongqiao.scoring.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The reviewed tables that shape the population, read from beside this class. */
final class Tables {

  static final List<Trade> TRADES = read("trades.csv", Trade::of);
  static final List<Place> PLACES = read("places.csv", Place::of);

  private Tables() {}

  private static <T> List<T> read(String name, Function<String[], T> row) {
    InputStream stream = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name);
    try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return reader.lines().skip(1).map(line -> row.apply(line.split(",", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
