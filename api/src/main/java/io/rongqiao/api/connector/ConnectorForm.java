package io.rongqiao.api.connector;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.scoring.evidence.connector.Connector;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.loading.LoadOrder;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A connector as an operator fills it in.
 *
 * @param url what to ask for rows after a cursor: {@code GET url?cursor=…}
 * @param intervalSeconds how long to wait after everything was fetched
 */
@Serdeable
record ConnectorForm(
    @Nullable String provider,
    @Nullable String kind,
    @Nullable String url,
    @Nullable Integer intervalSeconds) {

  Connector toConnector(UUID id, Instant now) {
    DeliveryKind named = Field.read("kind", kind, ConnectorForm::kind);
    String source =
        Field.read("provider", provider, name -> LoadOrder.of(name, "form", named).provider());
    URI address = Field.read("url", url, ConnectorForm::address);
    return Field.read(
        "intervalSeconds",
        intervalSeconds,
        seconds -> Connector.fresh(id, source, named, address, seconds, now));
  }

  private static DeliveryKind kind(String slug) {
    return DeliveryKinds.find(slug)
        .orElseThrow(() -> new IllegalArgumentException("is no kind of delivery"));
  }

  private static URI address(String text) {
    URI address = URI.create(text);
    if (!text.matches("https?://.+") || address.getHost() == null) {
      throw new IllegalArgumentException("is no address that begins with http:// or https://");
    }
    return address;
  }
}
