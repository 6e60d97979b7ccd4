package io.rongqiao.matching.quota;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductChanged;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The fact that a quota of a product was approved or is used up; how much it is, is the lender's
 * own affair.
 *
 * @param since the first day on which it matters
 */
public record QuotaChanged(ProductId product, LocalDate since) {

  public static final String TYPE = "io.rongqiao.catalogue.quota-changed.v1";

  private static final ObjectMapper JSON = new ObjectMapper();

  static Fact approved(ProductQuota quota, LocalDate today, Instant at) {
    LocalDate first = quota.period().first();
    return fact(
        quota.product(), quota.lender(), "APPROVED", first.isAfter(today) ? first : today, at);
  }

  /** Less is left of it than the product lends at least. */
  public static Fact usedUp(ProductId product, InstitutionId lender, LocalDate today, Instant at) {
    return fact(product, lender, "USED_UP", today, at);
  }

  private static Fact fact(
      ProductId product, InstitutionId lender, String change, LocalDate since, Instant at) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("productId", product.toString())
            .put("lender", lender.toString())
            .put("change", change)
            .put("since", since.toString());
    return new Fact(ProductChanged.TOPIC, product.toString(), TYPE, json.toString(), at);
  }

  /** The fact as it was published. */
  public static QuotaChanged read(String json) {
    try {
      JsonNode fact = JSON.readTree(json);
      return new QuotaChanged(
          ProductId.parse(fact.path("productId").asText()),
          LocalDate.parse(fact.path("since").asText()));
    } catch (JsonProcessingException cause) {
      throw new IllegalArgumentException("No change of a quota can be read.", cause);
    }
  }
}
