package io.rongqiao.api.representation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An institution by its id and the name that people know it by. */
@Serdeable
public record InstitutionView(UUID id, String name, @Nullable String kind) {}
