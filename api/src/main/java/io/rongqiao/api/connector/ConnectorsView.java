package io.rongqiao.api.connector;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every connector, on one page. */
@Serdeable
record ConnectorsView(List<ConnectorView> items, @Nullable String next) {}
