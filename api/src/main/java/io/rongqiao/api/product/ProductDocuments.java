package io.rongqiao.api.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.ProductWriter;
import org.jspecify.annotations.Nullable;

/** Products in their canonical JSON form, as texts that people edit. */
public final class ProductDocuments {

  private static final int LONGEST = 200_000;

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.INDENT_OUTPUT);

  private ProductDocuments() {}

  static String write(FinancingProduct product) {
    try {
      return JSON.writeValueAsString(ProductWriter.write(product));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A product cannot be written", broken);
    }
  }

  /**
   * Reads a document that somebody wrote.
   *
   * @throws Refused if it is missing, too long or no JSON
   */
  public static JsonNode read(@Nullable String document) {
    if (document == null || document.length() > LONGEST) {
      throw Refused.badField("document", "is missing or too long", null);
    }
    try {
      return JSON.readTree(document);
    } catch (JsonProcessingException malformed) {
      throw Refused.badField("document", "is no JSON: " + malformed.getOriginalMessage(), null);
    }
  }
}
