package io.rongqiao.matching.product;

import java.util.UUID;

/** Names an institution on the platform. */
public record InstitutionId(UUID value) {

  /** The id that is written so. */
  public static InstitutionId parse(String text) {
    return new InstitutionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
