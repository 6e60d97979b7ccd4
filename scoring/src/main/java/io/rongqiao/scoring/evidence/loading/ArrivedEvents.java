package io.rongqiao.scoring.evidence.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Events of one provider that arrived together on a stream, each a row of evidence. They are in the
 * order of their partitions and offsets.
 *
 * @param stream names the stream, of 1 to 80 characters; one that was made anew has another name
 */
public record ArrivedEvents(String stream, String provider, DeliveryKind kind, List<Event> events) {

  private static final int LONGEST_STREAM = 80;
  private static final int LONGEST_KEY = 200;
  private static final Comparator<Event> BY_PLACE =
      Comparator.comparingInt(Event::partition).thenComparingLong(Event::offset);

  public ArrivedEvents {
    if (stream.isBlank() || stream.length() > LONGEST_STREAM) {
      throw new IllegalArgumentException(
          "a stream's name has 1 to %d characters, not %s".formatted(LONGEST_STREAM, stream));
    }
    if (kind.isIdentity()) {
      throw new IllegalArgumentException("%s are no evidence".formatted(kind.slug()));
    }
    events = events.stream().sorted(BY_PLACE).toList();
  }

  /**
   * An event.
   *
   * @param key the enterprise that it is about, as its row names it
   * @param json the row
   * @param fault what is wrong with its envelope, if anything is
   */
  public record Event(
      int partition,
      long offset,
      @Nullable String key,
      @Nullable String json,
      @Nullable String fault) {}

  /** From the first to the last event of a partition. */
  record Range(long first, long last) {}

  int size() {
    return events.size();
  }

  /** Those that lie at or after the given offsets. */
  ArrivedEvents from(Map<Integer, Long> offsets) {
    return with(
        events.stream()
            .filter(it -> it.offset() >= offsets.getOrDefault(it.partition(), 0L))
            .toList());
  }

  /** The first half and the second of two or more. */
  List<ArrivedEvents> halves() {
    int middle = events.size() / 2;
    return List.of(with(events.subList(0, middle)), with(events.subList(middle, events.size())));
  }

  Map<Integer, Range> ranges() {
    Map<Integer, Range> ranges = new TreeMap<>();
    for (Event event : events) {
      ranges.merge(
          event.partition(),
          new Range(event.offset(), event.offset()),
          (before, now) -> new Range(before.first(), now.last()));
    }
    return ranges;
  }

  /** The load that these events are: the stream, and from where to where in each partition. */
  LoadOrder order() {
    String places =
        ranges().entrySet().stream()
            .map(
                it ->
                    "%d@%d-%d".formatted(it.getKey(), it.getValue().first(), it.getValue().last()))
            .collect(Collectors.joining(","));
    String key = stream + " " + places;
    String fitting =
        key.length() <= LONGEST_KEY
            ? key
            : stream + " " + HexFormat.of().formatHex(sha256().digest(places.getBytes(UTF_8)));
    return LoadOrder.of(provider, fitting, kind);
  }

  /** What each event holds; one that holds nothing is a row that is no object. */
  List<String> rows() {
    return events.stream().map(it -> it.json() == null ? "" : it.json()).toList();
  }

  byte[] digest() {
    MessageDigest digest = sha256();
    for (String row : rows()) {
      digest.update(row.getBytes(UTF_8));
      digest.update((byte) '\n');
    }
    return digest.digest();
  }

  long bytes() {
    return rows().stream().mapToLong(it -> it.getBytes(UTF_8).length).sum();
  }

  /** The error, told with the event's place, since nobody can count lines on a stream. */
  RowError placed(RowError error) {
    Event event = events.get(Math.toIntExact(error.line() - 1));
    return new RowError(
        error.line(),
        error.field(),
        error.value(),
        "%s [partition %d, offset %d]".formatted(error.rule(), event.partition(), event.offset()));
  }

  List<RowError> placed(List<RowError> errors) {
    List<RowError> placed = new ArrayList<>(errors.size());
    errors.forEach(error -> placed.add(placed(error)));
    return placed;
  }

  private ArrivedEvents with(List<Event> some) {
    return new ArrivedEvents(stream, provider, kind, some);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every Java platform has SHA-256", cause);
    }
  }
}
