package io.rongqiao.matching.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The fact that a version of a product was published.
 *
 * @param validFrom the day on which the version enters into force
 */
public record ProductChanged(ProductId product, LocalDate validFrom) {

  public static final String TOPIC = "catalogue.products.v1";
  public static final String TYPE = "io.rongqiao.catalogue.product-changed.v1";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The fact that {@code product} was published at that moment. */
  public static Fact of(FinancingProduct product, Instant at) {
    Version version = product.version();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("productId", product.id().toString());
    json.put("code", product.description().code());
    json.put("lender", product.description().lender().toString());
    json.put("version", version.number());
    json.put("validFrom", version.validFrom().toString());
    if (version.validUntil() != null) {
      json.put("validUntil", version.validUntil().toString());
    }
    return new Fact(TOPIC, product.id().toString(), TYPE, json.toString(), at);
  }

  /** The fact as it was published. */
  public static ProductChanged read(String json) {
    try {
      JsonNode fact = JSON.readTree(json);
      return new ProductChanged(
          ProductId.parse(fact.path("productId").asText()),
          LocalDate.parse(fact.path("validFrom").asText()));
    } catch (JsonProcessingException cause) {
      throw new IllegalArgumentException("No change of a product can be read.", cause);
    }
  }
}
