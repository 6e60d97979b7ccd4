package io.rongqiao.api.model;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/** What was, is or will be in force on a day. */
@Serdeable
record TermsView(LocalDate day, List<ModelView.TermView> items) {}
