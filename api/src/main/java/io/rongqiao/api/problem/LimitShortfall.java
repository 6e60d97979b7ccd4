package io.rongqiao.api.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A limit that does not suffice for what was wanted. Amounts are decimal strings.
 *
 * @param kind what the limit is about
 * @param limit how much there may be in all
 * @param room how much of it is free
 * @param lacking by how much more was wanted than is free
 */
@Serdeable
public record LimitShortfall(
    String kind, String limit, String room, String lacking, String currency, Wording text) {

  /** The same in words. */
  @Serdeable
  public record Wording(String zh, String en) {}
}
