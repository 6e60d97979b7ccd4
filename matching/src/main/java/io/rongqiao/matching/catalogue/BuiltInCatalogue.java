package io.rongqiao.matching.catalogue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.ProductReading;
import io.rongqiao.scoring.policy.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The catalogue that comes with the platform: invented institutions and their products. */
public final class BuiltInCatalogue {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final ProductReader reader;

  public BuiltInCatalogue(ProductReader reader) {
    this.reader = reader;
  }

  public List<Institution> institutions() {
    List<Institution> institutions = new ArrayList<>();
    for (JsonNode node : resource("institutions.json")) {
      institutions.add(
          new Institution(
              InstitutionId.parse(node.path("id").textValue()),
              Institution.Kind.valueOf(node.path("kind").textValue()),
              text(node.path("name")),
              text(node.path("shortName"))));
    }
    return List.copyOf(institutions);
  }

  public List<FinancingProduct> products() {
    List<FinancingProduct> products = new ArrayList<>();
    for (JsonNode file : resource("index.json")) {
      String name = file.textValue();
      switch (reader.read(resource(name))) {
        case ProductReading.Read(FinancingProduct product) -> products.add(product);
        case ProductReading.Refused refused ->
            throw new IllegalStateException("%s: %s".formatted(name, refused.faults()));
      }
    }
    return List.copyOf(products);
  }

  private static Bilingual text(JsonNode node) {
    return new Bilingual(node.path("zh").textValue(), node.path("en").textValue());
  }

  private static JsonNode resource(String name) {
    String path = "/catalogue/" + name;
    try (InputStream json = BuiltInCatalogue.class.getResourceAsStream(path)) {
      if (json == null) {
        throw new IllegalStateException("%s is not on the class path".formatted(path));
      }
      return JSON.readTree(json);
    } catch (IOException broken) {
      throw new UncheckedIOException("%s cannot be read".formatted(path), broken);
    }
  }
}
