package io.rongqiao.api.product;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.ProductWriter;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.Optional;
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
    try {
      return JSON.readTree(bounded(document));
    } catch (JsonProcessingException malformed) {
      throw Refused.badField("document", fault(malformed).text().en(), null);
    }
  }

  /**
   * Where a document that somebody wrote stops being JSON; none if it is JSON.
   *
   * @throws Refused if it is missing or too long
   */
  static Optional<Fault> brokenAt(@Nullable String document) {
    try {
      JSON.readTree(bounded(document));
      return Optional.empty();
    } catch (JsonProcessingException malformed) {
      return Optional.of(fault(malformed));
    }
  }

  private static Fault fault(JsonProcessingException malformed) {
    JsonLocation place = malformed.getLocation();
    int line = place.getLineNr();
    int column = place.getColumnNr();
    return new Fault(
        "",
        "json-expected",
        new Bilingual(
            "第 %d 行第 %d 列附近不是合法的 JSON".formatted(line, column),
            "is no JSON near line %d, column %d: %s"
                .formatted(line, column, malformed.getOriginalMessage())));
  }

  private static String bounded(@Nullable String document) {
    if (document == null || document.length() > LONGEST) {
      throw Refused.badField("document", "is missing or too long", null);
    }
    return document;
  }
}
