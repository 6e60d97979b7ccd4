package io.rongqiao.api.procurement;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of contracts; {@code next} is the cursor of the page after it. */
@Serdeable
record ProcurementContractsView(List<ProcurementContractView> items, @Nullable String next) {}
