package io.rongqiao.api.replay;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to compute again: one of the two.
 *
 * @param assessment one profile
 * @param asOf every profile as of that day
 */
@Serdeable
record ReplayForm(@Nullable UUID assessment, @Nullable LocalDate asOf) {}
