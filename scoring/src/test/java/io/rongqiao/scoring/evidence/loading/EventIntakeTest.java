package io.rongqiao.scoring.evidence.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.scoring.evidence.loading.ArrivedEvents.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventIntakeTest {

  private static final String STREAM = "evidence.invoices.v1/first";

  private LoadingWorld world;

  @BeforeEach
  void open() {
    world = new LoadingWorld();
    world.enterprises(3);
  }

  @AfterEach
  void close() {
    assertThat(world.monthsThatDiffer()).isZero();
    world.close();
  }

  @Test
  void makesOneLoadOfWhatArrivedTogether() {
    world.takeIn(
        STREAM,
        invoice(0, 7, "E1", 1, 100),
        invoice(0, 8, "E2", 1, 50),
        invoice(3, 2, "E3", 1, 20));

    Load load = world.loadOfKey(STREAM + " 0@7-8,3@2-2");
    assertThat(load.state()).isEqualTo(LoadState.SUCCEEDED);
    assertThat(load.rows()).isEqualTo(new RowCounts(3, 3, 0, 0, 0, 0));
    assertThat(evidenceFacts()).isEqualTo(3);
  }

  @Test
  void takesInWhatIsDeliveredAgainOnceHoweverItIsPacked() {
    List<Event> all = new ArrayList<>();
    for (int offset = 0; offset < 40; offset++) {
      all.add(invoice(offset % 2, offset / 2, "E" + (1 + offset % 3), offset, 10 + offset));
    }
    Random random = new Random(4);
    int taken = 0;
    while (taken < all.size()) {
      int again = random.nextInt(taken + 1);
      int until = Math.min(all.size(), taken + 1 + random.nextInt(6));
      world.takeIn(STREAM, all.subList(again, until).toArray(Event[]::new));
      taken = until;
    }

    assertThat(world.figure("SELECT count(*) FROM invoice")).isEqualTo(40);
    assertThat(world.figure("SELECT sum(rows_read) FROM delivery WHERE kind = 'invoices'"))
        .isEqualTo(40);
    assertThat(world.figure("SELECT sum(rows_repeated) FROM delivery")).isZero();
  }

  @Test
  void beginsAnewOnAStreamThatWasMadeAnew() {
    world.takeIn(STREAM, invoice(0, 0, "E1", 1, 100));
    world.takeIn("evidence.invoices.v1/second", invoice(0, 0, "E1", 2, 100));

    assertThat(world.figure("SELECT count(*) FROM invoice")).isEqualTo(2);
  }

  @Test
  void storesTheNewStateOfAnInvoiceThatChanged() {
    world.takeIn(STREAM, invoice(0, 0, "E1", 1, 100));
    world.takeIn(
        STREAM,
        new Event(0, 1, "E1", json("E1", 1, 100).replace("}", ",\"status\":\"VOID\"}"), null));

    assertThat(world.loadOfKey(STREAM + " 0@1-1").rows())
        .isEqualTo(new RowCounts(1, 0, 0, 1, 0, 0));
    assertThat(evidenceFacts()).isEqualTo(2);
  }

  @Test
  void reportsBadEventsWithTheirPlaceAndKeepsTheOthers() {
    world.takeIn(
        STREAM,
        event(2, 10, "E1", "no object"),
        event(2, 11, "E1", null),
        event(2, 12, "E2", json("E1", 1, 100)),
        event(2, 13, "E9", json("E9", 1, 100)),
        event(
            2,
            14,
            "E1",
            json("E1", 1, 100).replace("\"issued_on\":\"2019-05-03\"", "\"issued_on\":\"May\"")),
        new Event(2, 15, "E1", json("E1", 1, 100), "must be of another type"),
        invoice(2, 16, "E1", 1, 100));

    Load load = world.loadOfKey(STREAM + " 2@10-16");
    assertThat(load.rows()).isEqualTo(new RowCounts(7, 1, 0, 0, 6, 0));
    assertThat(world.errors(load))
        .extracting(
            RowError::line, RowError::field, error -> error.rule().replaceAll(":.* \\[", " ["))
        .containsExactly(
            row(1, "row", "is no JSON object [partition 2, offset 10]"),
            row(2, "row", "is no JSON object [partition 2, offset 11]"),
            row(3, "row", "must be keyed by its enterprise_id [partition 2, offset 12]"),
            row(
                4,
                "enterprise_id",
                "must name an enterprise that is registered [partition 2, offset 13]"),
            row(5, "issued_on", "must be a day such as 2019-05-31 [partition 2, offset 14]"),
            row(6, "row", "must be of another type [partition 2, offset 15]"));
  }

  @Test
  void leavesOutTheOneEventThatTheDatabaseRefusesAndKeepsTheOthers() {
    world.execute("ALTER TABLE invoice ADD CONSTRAINT no_seven CHECK (gross <> 7)");
    Event[] events = new Event[9];
    for (int offset = 0; offset < events.length; offset++) {
      events[offset] = invoice(0, offset, "E1", offset, 2 + offset);
    }

    world.takeIn(STREAM, events);
    world.takeIn(STREAM, invoice(0, 9, "E2", 1, 100));

    assertThat(world.figure("SELECT count(*) FROM invoice")).isEqualTo(9);
    Load left = world.loadOfKey(STREAM + " 0@5-5");
    assertThat(left.state()).isEqualTo(LoadState.FAILED);
    assertThat(world.errors(left))
        .singleElement()
        .extracting(RowError::rule)
        .asString()
        .startsWith("broke the load")
        .endsWith("[partition 0, offset 5]");
  }

  private long evidenceFacts() {
    return world.figure("SELECT count(*) FROM outbox WHERE topic = 'evidence.deliveries.v1'");
  }

  private static Tuple row(long line, String field, String rule) {
    return tuple(line, field, rule);
  }

  private static Event invoice(
      int partition, long offset, String enterprise, int number, int gross) {
    return event(partition, offset, enterprise, json(enterprise, number, gross));
  }

  private static Event event(int partition, long offset, String key, @Nullable String json) {
    return new Event(partition, offset, key, json, null);
  }

  private static String json(String enterprise, int number, int gross) {
    return """
        {"enterprise_id":"%s","direction":"OUT","number":"%d","issued_on":"2019-05-03",\
        "buyer_id":"B1","net":"%d","tax":"0","gross":"%d"}"""
        .formatted(enterprise, number, gross, gross);
  }
}
