package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To which institutions a creditor shows a receivable. */
@Serdeable
record DisclosureForm(@Nullable List<UUID> institutions) {}
