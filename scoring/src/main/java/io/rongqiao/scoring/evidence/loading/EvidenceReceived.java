package io.rongqiao.scoring.evidence.loading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evidence about an enterprise was taken in. Published, one for each enterprise of a load. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceReceived(
    long enterpriseKey,
    UUID load,
    long delivery,
    String provider,
    String kind,
    String family,
    @Nullable String periodFrom,
    @Nullable String periodTo) {

  public static final String TOPIC = "evidence.deliveries.v1";
  public static final String TYPE = "io.rongqiao.evidence.evidence-received.v1";

  private static final JsonMapper JSON = new JsonMapper();

  /** The number of the delivery that a published fact tells of. */
  public static long delivery(String fact) {
    try {
      return JSON.readTree(fact).path("delivery").asLong();
    } catch (JsonProcessingException cause) {
      throw new IllegalArgumentException("No evidence received can be read.", cause);
    }
  }

  static Fact fact(Load load, long delivery, long enterprise, Instant at) {
    LoadOrder order = load.order();
    var received =
        new EvidenceReceived(
            enterprise,
            load.id().value(),
            delivery,
            order.provider(),
            order.kind().slug(),
            Objects.requireNonNull(order.kind().family()).name(),
            order.periodFrom() == null ? null : order.periodFrom().toString(),
            order.periodTo() == null ? null : order.periodTo().toString());
    try {
      String json = JSON.writeValueAsString(received);
      return new Fact(TOPIC, Long.toString(enterprise), TYPE, json, at);
    } catch (JsonProcessingException cause) {
      throw new IllegalStateException(cause);
    }
  }
}
