package io.rongqiao.matching.product;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;

/** The fact that a version of a product was published. */
public final class ProductChanged {

  public static final String TOPIC = "catalogue.products.v1";
  public static final String TYPE = "io.rongqiao.catalogue.product-changed.v1";

  private ProductChanged() {}

  static Fact of(FinancingProduct product, Instant at) {
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
}
