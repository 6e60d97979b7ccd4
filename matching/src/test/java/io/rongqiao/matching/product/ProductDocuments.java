package io.rongqiao.matching.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The products that come with the platform as JSON, to be changed in a test. */
public final class ProductDocuments {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ProductDocuments() {}

  /** The product that is kept in that file. */
  public static ObjectNode document(String file) throws IOException {
    return (ObjectNode) resource("/catalogue/" + file);
  }

  public static JsonNode json(String text) throws IOException {
    return JSON.readTree(text);
  }

  /** Puts {@code value} where the path points. */
  public static void put(ObjectNode document, String at, JsonNode value) {
    int slash = at.lastIndexOf('/');
    JsonNode parent = document.at(at.substring(0, slash));
    String name = at.substring(slash + 1);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
  }

  static JsonNode resource(String path) throws IOException {
    try (InputStream json =
        Objects.requireNonNull(ProductDocuments.class.getResourceAsStream(path), path)) {
      return JSON.readTree(json);
    }
  }
}
