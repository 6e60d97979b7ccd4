package io.rongqiao.api.consent;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.scoring.consent.ConsentStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of consents, which is never longer than a page. */
@Serdeable
record ConsentsView(List<ConsentView> items, @Nullable String next) {

  static ConsentsView of(List<ConsentStatus> found, InstitutionNames institutions) {
    return new ConsentsView(
        found.stream().map(status -> ConsentView.of(status, institutions)).toList(), null);
  }
}
