package io.rongqiao.matching.product;

import java.util.UUID;

/** Names a financing product through all its versions. */
public record ProductId(UUID value) {

  /** The id that is written so. */
  public static ProductId parse(String text) {
    return new ProductId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
