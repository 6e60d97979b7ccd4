package io.rongqiao.matching.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema of the canonical form in which products are written and kept. */
public final class ProductSchema {

  private static final String RESOURCE = "/schema/financing-product-3.json";

  private ProductSchema() {}

  /** The schema as it is published, in UTF-8. */
  public static byte[] published() {
    try (InputStream schema =
        Objects.requireNonNull(ProductSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return schema.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException("The schema of products cannot be read", broken);
    }
  }
}
