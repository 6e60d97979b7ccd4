package io.rongqiao.api.load;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.representation.Field;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.loading.LoadId;
import io.rongqiao.scoring.evidence.loading.LoadOrder;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of the file in its body.
 *
 * @param kind what the file holds, one of the kinds listed under {@code /api/v1/loads/kinds}
 * @param provider whose evidence it is; a provider may leave it out
 * @param periodFrom the first day that the file is about
 * @param periodTo the last day
 * @param supersedes the earlier load whose rows within the period this one replaces
 * @param maskedIds whether enterprises are named by ids of the provider's own that hide them
 * @param key the sender's name for this wish: the same key is the same load
 */
@Introspected
record LoadWish(
    @Nullable @QueryValue String kind,
    @Nullable @QueryValue String provider,
    @Nullable @QueryValue String periodFrom,
    @Nullable @QueryValue String periodTo,
    @Nullable @QueryValue String supersedes,
    @Nullable @QueryValue String maskedIds,
    @Nullable @Header("Idempotency-Key") String key) {

  /** The order, with {@code source} as the provider. */
  LoadOrder toOrder(String source) {
    IdempotencyKey name = IdempotencyKey.require(key);
    DeliveryKind named = Field.read("kind", kind, LoadWish::kind);
    LocalDate from = Field.readIfGiven("periodFrom", periodFrom, LocalDate::parse).orElse(null);
    LocalDate to = Field.readIfGiven("periodTo", periodTo, LocalDate::parse).orElse(null);
    LoadId earlier =
        Field.readIfGiven("supersedes", supersedes, id -> new LoadId(UUID.fromString(id)))
            .orElse(null);
    boolean areIdsMasked = Field.readIfGiven("maskedIds", maskedIds, LoadWish::flag).orElse(false);
    Field.read("provider", source, given -> LoadOrder.of(given, name.value(), named));
    return Field.read(
        "periodTo",
        name.value(),
        given -> new LoadOrder(source, given, named, from, to, earlier, areIdsMasked));
  }

  private static DeliveryKind kind(String slug) {
    return DeliveryKinds.find(slug)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    DeliveryKinds.all().stream()
                        .map(DeliveryKind::slug)
                        .collect(Collectors.joining(", ", "is none of ", ""))));
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("is neither true nor false");
    };
  }
}
