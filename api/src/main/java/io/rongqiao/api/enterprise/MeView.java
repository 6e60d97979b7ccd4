package io.rongqiao.api.enterprise;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.EnterpriseNameView;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.security.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and for whom they act.
 *
 * @param businessDate the day that the platform takes for today
 */
@Serdeable
record MeView(
    String subject,
    String displayName,
    Role role,
    LocalDate businessDate,
    @Nullable EnterpriseNameView enterprise,
    @Nullable InstitutionView institution) {}
