package io.rongqiao.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.rongqiao.api.RunningPlatform;
import io.rongqiao.api.broker.Topics;
import io.rongqiao.scoring.evidence.delivery.Column;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class AsyncApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode document = document();

  @Test
  void describesEveryTopicThereIs() {
    Set<String> described = new HashSet<>();
    document.path("channels").forEach(channel -> described.add(channel.path("address").asText()));

    assertThat(described).containsExactlyInAnyOrderElementsOf(Topics.ALL);
  }

  @Test
  void describesAnInvoiceByTheColumnsThatItsKindHas() {
    Set<String> described = new HashSet<>();
    JsonNode invoice = document.at("/components/schemas/InvoiceChanged");
    invoice.path("properties").fieldNames().forEachRemaining(described::add);
    Set<String> required = new HashSet<>();
    invoice.path("required").forEach(name -> required.add(name.asText()));
    DeliveryKind kind = DeliveryKinds.find("invoices").orElseThrow();

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(kind.columns().stream().map(Column::name).toList());
    assertThat(required)
        .containsExactlyInAnyOrderElementsOf(
            kind.columns().stream().filter(Column::required).map(Column::name).toList());
  }

  @Test
  void describesEveryFactThatWasWritten() throws SQLException, IOException {
    RunningPlatform.address();
    Set<String> seen = new TreeSet<>();
    try (Connection connection = RunningPlatform.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet facts = statement.executeQuery("SELECT event_type, payload FROM outbox")) {
      while (facts.next()) {
        String type = facts.getString(1);
        seen.add(type);
        assertThat(schema(type).validate(JSON.readTree(facts.getString(2))))
            .as("%s %s", type, facts.getString(2))
            .isEmpty();
      }
    }
    assertThat(seen)
        .contains(
            "io.rongqiao.evidence.evidence-received.v1",
            "io.rongqiao.consent.consent-granted.v1",
            "io.rongqiao.scoring.assessment-sealed.v1",
            "io.rongqiao.matching.application-matched.v1",
            "io.rongqiao.matching.lead-delivered.v1",
            "io.rongqiao.catalogue.product-changed.v1");
  }

  /** The schema of a type, with everything it refers to inside. */
  private JsonSchema schema(String type) {
    for (JsonNode message : document.at("/components/messages")) {
      if (message.path("name").asText().equals(type)) {
        ObjectNode schema = JSON.createObjectNode();
        schema.set("components", document.path("components"));
        schema.put("$ref", message.at("/payload/$ref").asText());
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
      }
    }
    throw new AssertionError(
        "asyncapi.yaml does not describe %s".formatted(type.toLowerCase(Locale.ROOT)));
  }

  private static JsonNode document() {
    try (var yaml = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readTree(yaml);
    } catch (IOException cause) {
      throw new AssertionError(cause);
    }
  }
}
