package io.rongqiao.scoring.evidence.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.evidence.loading.LoadingWorld;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PullEvidenceTest {

  private static final Instant NOW = Instant.parse("2020-02-29T08:00:00Z");
  private static final UUID ID = new UUID(7, 7);
  private static final Access PLATFORM = new Access.Platform("test");

  private LoadingWorld world;
  private StandInProvider provider;
  private JooqConnectors connectors;
  private PullEvidence pull;

  @BeforeEach
  void open() throws IOException {
    world = new LoadingWorld();
    world.enterprises(2);
    provider = new StandInProvider();
    connectors = new JooqConnectors(world.transactions().dsl());
    pull =
        new PullEvidence(
            world.transactions(),
            connectors,
            new HttpProviderPages(_ -> Optional.empty()),
            world.receiveLoad(),
            world.runLoad(),
            Clock.fixed(NOW, ZoneOffset.UTC));
    register(provider.url());
  }

  @AfterEach
  void close() {
    provider.close();
    world.close();
  }

  @Test
  void fetchesPageAfterPageAndKeepsItsPlace() {
    provider.offer(bill("E1", "2019-05"));
    provider.offer(bill("E1", "2019-06") + bill("E2", "2019-06"));

    Connector first = pull.pull(ID);
    provider.offer(bill("E2", "2019-07"));
    Connector second = pull.pull(ID);

    assertThat(first.cursor()).isEqualTo("2");
    assertThat(first.nextAt()).isEqualTo(NOW.plusSeconds(3600));
    assertThat(second.cursor()).isEqualTo("3");
    assertThat(provider.questions())
        .containsExactly("", "cursor=1", "cursor=2", "cursor=2", "cursor=3");
    assertThat(bills()).isEqualTo(4);
  }

  @Test
  void storesNothingTwiceWhenItLostItsPlace() {
    provider.offer(bill("E1", "2019-05"));
    pull.pull(ID);
    world.transactions().run(PLATFORM, () -> connectors.advance(ID, null));

    Connector again = pull.pull(ID);

    assertThat(again.cursor()).isEqualTo("1");
    assertThat(bills()).isOne();
    assertThat(world.figure("SELECT count(*) FROM load WHERE kind = 'utility-bills'")).isOne();
  }

  @Test
  void waitsLongerEachTimeItIsRefused() {
    provider.offer(bill("E1", "2019-05"));
    provider.refuseNext(3);

    Instant first = pull.pull(ID).nextAt();
    Instant second = pull.pull(ID).nextAt();
    Instant third = pull.pull(ID).nextAt();
    Connector served = pull.pull(ID);

    assertThat(first).as("as the provider asks").isEqualTo(NOW.plusSeconds(7200));
    assertThat(second).isEqualTo(NOW.plusSeconds(7200));
    assertThat(third).isEqualTo(NOW.plusSeconds(14_400));
    assertThat(served.failures()).isZero();
    assertThat(served.cursor()).isEqualTo("1");
  }

  @Test
  void keepsItsPlaceWhenAPageCannotBeLoaded() {
    provider.offer("{\"something\": \"else\"}\n");
    provider.close();

    Connector connector = pull.pull(ID);

    assertThat(connector.cursor()).isNull();
    assertThat(connector.failures()).isOne();
    assertThat(connector.lastFailure()).contains("cannot be reached");
  }

  private void register(URI url) {
    world
        .transactions()
        .run(
            PLATFORM,
            () ->
                connectors.register(
                    Connector.fresh(
                        ID,
                        LoadingWorld.PROVIDER,
                        LoadingWorld.kind("utility-bills"),
                        url,
                        3600,
                        NOW)));
  }

  private long bills() {
    return world.figure("SELECT count(*) FROM utility_bill");
  }

  private static String bill(String enterprise, String month) {
    return "{\"enterprise_id\":\"%s\",\"utility\":\"WATER\",\"meter\":\"M1\",\"month\":\"%s\",\"usage\":10,\"amount\":30,\"due_on\":\"2019-09-20\"}%n"
        .formatted(enterprise, month);
  }
}
