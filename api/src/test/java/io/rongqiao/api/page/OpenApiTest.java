package io.rongqiao.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.rongqiao.api.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class OpenApiTest {

  private static final Path COMMITTED = Path.of("src/main/openapi/rongqiao.yml");
  private static final Path TO_COMMIT = Path.of("target/rongqiao.yml");
  private static final List<String> PEOPLE =
      List.of("enterprise-1", "lender-1", "guarantor-1", "operator");

  @Test
  void isCommittedAsItIsGenerated() throws IOException {
    String generated = GeneratedDocument.read();
    Files.writeString(TO_COMMIT, generated, UTF_8);

    assertThat(Files.readString(COMMITTED, UTF_8))
        .as("The HTTP interface changed; if it should, copy %s over %s", TO_COMMIT, COMMITTED)
        .isEqualTo(generated);
  }

  @Test
  void isServed() throws IOException {
    Visitor.Answer answer = Visitor.anonymous().read("/openapi/rongqiao.yml");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("openapi: 3.1.0")
        .isEqualTo(Files.readString(COMMITTED, UTF_8));
  }

  @Test
  void saysNothingThatNoValueCanBe() throws IOException {
    for (JsonNode parent : document().findParents("allOf")) {
      assertThat(parent.path("type").asText()).isNotEqualTo("null");
    }
    for (JsonNode type : document().findValues("type")) {
      if (type.toString().contains("\"null\"") && type.isArray()) {
        assertThat(type).hasSize(2);
      }
    }
  }

  @Test
  void describesWhatIsAnsweredToEverybody() throws IOException {
    JsonNode document = document();
    Set<String> described = new TreeSet<>();
    for (String person : PEOPLE) {
      Visitor visitor = Visitor.signedIn(person);
      document
          .path("paths")
          .properties()
          .forEach(
              path -> {
                JsonNode schema =
                    path.getValue().at("/get/responses/200/content/application~1json/schema");
                if (schema.has("$ref") && !path.getKey().contains("{")) {
                  Visitor.Answer answer = visitor.read(path.getKey());
                  if (answer.status() == 200) {
                    described.add(path.getKey());
                    assertThat(schema(document, schema).validate(answer.json()))
                        .as("%s for %s: %s", path.getKey(), person, answer.body())
                        .isEmpty();
                  }
                }
              });
    }
    assertThat(described)
        .contains("/api/v1/applications", "/api/v1/leads", "/api/v1/products", "/api/v1/me");
  }

  @Test
  void describesAnApplicationWithItsProposals() throws IOException {
    JsonNode document = document();
    JsonNode application =
        Visitor.signedIn("enterprise-1")
            .post(
                "/api/v1/applications",
                """
                {"amount":{"amount":"200000.00","currency":"CNY"},"tenorMonths":12,"purpose":"WORKING_CAPITAL"}""")
            .json();

    assertThat(application.path("proposals")).isNotEmpty();
    assertThat(
            schema(
                    document,
                    document.at(
                        "/paths/~1api~1v1~1applications/post/responses/201/content/application~1json/schema"))
                .validate(application))
        .isEmpty();
  }

  /** That schema, with everything it refers to inside. */
  private static JsonSchema schema(JsonNode document, JsonNode referred) {
    ObjectNode schema = referred.deepCopy();
    schema.set("components", document.path("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  private static JsonNode document() throws IOException {
    return new ObjectMapper(new YAMLFactory()).readTree(Files.readString(COMMITTED, UTF_8));
  }
}
