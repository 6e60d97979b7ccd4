package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.InstitutionView;
import java.util.List;

/** To whom a receivable is shown. */
@Serdeable
record DisclosuresView(List<InstitutionView> items) {}
