package io.rongqiao.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rongqiao.api.RunningPlatform;
import io.rongqiao.api.Visitor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RelayTest {

  @Test
  void publishesEverythingThatWasWritten() {
    RunningPlatform.address();

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(count("SELECT count(*) FROM outbox WHERE published_at IS NULL"))
                    .isZero());
  }

  @Test
  void matchesAnApplicationAgainWhenTheProfileWasMadeAnew() {
    Visitor enterprise = Visitor.signedIn("enterprise-2");
    String uscc = enterprise.read("/api/v1/me").json().at("/enterprise/uscc").asText();
    String application =
        enterprise
            .post(
                "/api/v1/applications",
                """
                {"amount":{"amount":"250000.00","currency":"CNY"},"tenorMonths":12,"purpose":"WORKING_CAPITAL"}""")
            .json("id");

    enterprise.post("/api/v1/enterprises/%s/profile".formatted(uscc), "{}");

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        enterprise
                            .read("/api/v1/applications/" + application)
                            .json()
                            .path("history")
                            .findValuesAsText("event"))
                    .containsExactly("SUBMITTED", "MATCHED", "MATCHED"));
    assertThat(count("SELECT count(*) FROM parked_event WHERE consumer LIKE 'rematch%'")).isZero();
  }

  private static long count(String query) {
    try (Connection connection = RunningPlatform.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet counted = statement.executeQuery(query)) {
      counted.next();
      return counted.getLong(1);
    } catch (SQLException cause) {
      throw new AssertionError(cause);
    }
  }
}
