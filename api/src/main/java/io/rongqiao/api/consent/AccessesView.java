package io.rongqiao.api.consent;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.scoring.consent.AccessRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of readings; {@code next} is the cursor of the page after it. */
@Serdeable
record AccessesView(List<AccessView> items, @Nullable String next) {

  static AccessesView of(List<AccessRecord> found, int page, InstitutionNames institutions) {
    return new AccessesView(
        found.stream().map(reading -> AccessView.of(reading, institutions)).toList(),
        found.size() < page ? null : Long.toString(found.getLast().position()));
  }
}
